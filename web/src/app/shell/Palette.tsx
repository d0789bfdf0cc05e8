import { SearchOutlined } from '@ant-design/icons'
import { type KeyboardEvent, useId, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import { KeyHint } from '@/ui/commands/KeyHint'
import { useText } from '@/ui/language'
import { Dialog } from '@/ui/layout/Dialog'
import styles from './Palette.module.css'
import { text } from './text'
import { type PaletteEntry, usePaletteEntries } from './usePaletteEntries'

/** Find and run any command, or open anything the server finds, by typing; Enter runs the marked one. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useText(text)
  const id = useId()
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState(0)
  const entries = usePaletteEntries(query)
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    onClose()
    entry.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setMarked((marked + step + entries.length) % Math.max(entries.length, 1))
    else if (event.key === 'Enter') run(entries[marked])
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
          aria-activedescendant={entries[marked] && `${id}-${entries[marked].id}`}
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
        {entries.map((entry, index) => (
          <Option key={entry.id} id={`${id}-${entry.id}`} entry={entry} isMarked={index === marked} onMark={() => setMarked(index)} onRun={() => run(entry)} />
        ))}
      </ul>
      {entries.length === 0 && <p className={styles['nothing']}>{t.noCommand}</p>}
      <footer className={styles['help']}>{t.paletteHelp}</footer>
    </Dialog>
  )
}

interface OptionProps {
  id: string
  entry: PaletteEntry
  isMarked: boolean
  onMark: () => void
  onRun: () => void
}

function Option({ id, entry, isMarked, onMark, onRun }: OptionProps) {
  return (
    // The keys are on the field.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      id={id}
      role="option"
      aria-selected={isMarked}
      className={styles['option']}
      ref={(row) => void (isMarked && row?.scrollIntoView({ block: 'nearest' }))}
      onMouseMove={onMark}
      onClick={onRun}
    >
      <span className={styles['group']}>{entry.group}</span>
      <span className={styles['label']}>{entry.label}</span>
      {entry.hint && <span className={styles['group']}>{entry.hint}</span>}
      {entry.keys && <KeyHint keys={entry.keys} />}
    </li>
  )
}
