import { SearchOutlined } from '@ant-design/icons'
import { type KeyboardEvent, useId, useState } from 'react'
import type { Command } from '@/lib/commands'
import { fitting } from '@/lib/fuzzy'
import { isComposing } from '@/lib/keyboard'
import { KeyHint } from '@/ui/commands/KeyHint'
import { useCommandList } from '@/ui/commands/registry'
import { usePhrase, useText } from '@/ui/language'
import { Dialog } from '@/ui/layout/Dialog'
import styles from './Palette.module.css'
import { text } from './text'

const SHOWN = 50

/** Find and run any command by typing; Enter runs the marked one. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useText(text)
  const say = usePhrase()
  const id = useId()
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState(0)
  const found = useFound(query)
  const run = (command: Command | undefined) => {
    if (!command) return
    onClose()
    command.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setMarked((marked + step + found.length) % Math.max(found.length, 1))
    else if (event.key === 'Enter') run(found[marked])
    else return
    event.preventDefault()
  }
  return (
    <Dialog label={t.searchOrCommand} onClose={onClose}>
      <div className={styles['field']}>
        <SearchOutlined />
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a palette is opened to type into
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={found[marked] && `${id}-${found[marked].id}`}
          aria-label={t.palettePlaceholder}
          placeholder={t.palettePlaceholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setMarked(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={t.searchOrCommand} className={styles['list']}>
        {found.map((command, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are on the field
          <li
            key={command.id}
            id={`${id}-${command.id}`}
            role="option"
            aria-selected={index === marked}
            className={styles['option']}
            ref={(row) => void (index === marked && row?.scrollIntoView({ block: 'nearest' }))}
            onMouseMove={() => setMarked(index)}
            onClick={() => run(command)}
          >
            <span className={styles['group']}>{say(command.group)}</span>
            <span className={styles['label']}>{say(command.label)}</span>
            {command.keys && <KeyHint keys={command.keys} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles['nothing']}>{t.noCommand}</p>}
      <footer className={styles['help']}>{t.paletteHelp}</footer>
    </Dialog>
  )
}

function useFound(query: string): readonly Command[] {
  const say = usePhrase()
  const commands = useCommandList().filter((command) => !command.isHidden && (command.when?.() ?? true))
  return fitting(query, commands, (command) => [say(command.label), command.label.en, say(command.group)]).slice(0, SHOWN)
}
