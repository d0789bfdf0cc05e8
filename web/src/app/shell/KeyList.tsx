import { KeyHint } from '@/ui/commands/KeyHint'
import { useCommandList } from '@/ui/commands/registry'
import { usePhrase, useText } from '@/ui/language'
import { Dialog } from '@/ui/layout/Dialog'
import styles from './Palette.module.css'
import { text } from './text'

/** All keys that work on this page, from the same registry that runs them. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const t = useText(text)
  const say = usePhrase()
  const commands = useCommandList().filter((command) => command.keys && (command.when?.() ?? true))
  const groups = [...new Set(commands.map((command) => say(command.group)))]
  return (
    <Dialog label={t.keys} onClose={onClose}>
      <h2 className={styles['heading']}>{t.keys}</h2>
      <div className={styles['keys']}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            {commands.filter((command) => say(command.group) === group).map((command) => (
              <div key={command.id} className={styles['pair']}>
                {say(command.label)}
                <KeyHint keys={command.keys ?? ''} />
              </div>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  )
}
