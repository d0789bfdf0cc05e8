import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '@/api/me'
import type { Phrase } from '@/lib/catalogue'
import { fitting } from '@/lib/fuzzy'
import { KeyHint } from '@/ui/commands/KeyHint'
import { useCommandList } from '@/ui/commands/registry'
import { usePhrase, useText } from '@/ui/language'
import { Dialog } from '@/ui/layout/Dialog'
import { features } from '../features'
import styles from './Palette.module.css'
import { text } from './text'

interface KeyRow {
  id: string
  group: Phrase
  label: Phrase
  keys: string
}

/** All keys that work on this page, those of commands from the registry that runs them; searched by name or key. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const t = useText(text)
  const say = usePhrase()
  const [query, setQuery] = useState('')
  const rows = fitting(query, useKeyRows(), ({ label, group, keys }) => [label.zh, label.en, say(group), keys])
  const groups = [...new Set(rows.map(({ group }) => say(group)))]
  return (
    <Dialog label={t.keys} onClose={onClose}>
      <h2 className={styles['heading']}>{t.keys}</h2>
      <SinglesOff onClose={onClose} />
      <div className={styles['field']}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the list is opened to look something up */}
        <input autoFocus type="search" aria-label={t.findKey} placeholder={t.findKey} value={query} onChange={(event) => setQuery(event.target.value)} />
      </div>
      {/* What scrolls must be reachable by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['keys']} tabIndex={0} role="region" aria-label={t.keys}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            {rows.filter((row) => say(row.group) === group).map((row) => (
              <div key={row.id} className={styles['pair']}>
                {say(row.label)}
                <KeyHint keys={row.keys} />
              </div>
            ))}
          </section>
        ))}
      </div>
      {rows.length === 0 && <p className={styles['nothing']}>{t.noKey}</p>}
    </Dialog>
  )
}

/** Keys of commands, and those that the parts of this page hear themselves. */
function useKeyRows(): readonly KeyRow[] {
  const { pathname } = useLocation()
  const commands = useCommandList().flatMap(({ id, group, label, keys }) => (keys ? [{ id, group, label, keys }] : []))
  const known = [...new Map(commands.map((command) => [`${command.keys} ${command.label.en}`, command])).values()]
  const here = features.flatMap((feature) => feature.keys ?? []).filter(({ path }) => path.test(pathname))
  return [...known, ...here.flatMap(({ group, keys }) => keys.map((row) => ({ id: `${group.en} ${row.keys}`, group, ...row })))]
}

function SinglesOff({ onClose }: { onClose: () => void }) {
  const t = useText(text)
  if (useMe().single_keys) return null
  return (
    <p className={styles['off']}>
      {t.keysAreOff}{' '}
      <Link to="/settings" onClick={onClose}>
        {t.turnOn}
      </Link>
    </p>
  )
}
