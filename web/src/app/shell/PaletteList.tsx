import { ArrowLeftOutlined, CheckOutlined, RightOutlined, SearchOutlined } from '@ant-design/icons'
import { type KeyboardEvent, useId, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import type { PaletteStep } from '@/lib/paletteSteps'
import { KeyHint } from '@/ui/commands/KeyHint'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from './Palette.module.css'
import { text } from './text'
import type { PaletteEntry } from './usePaletteEntries'

interface Props {
  label: string
  /** What is acted on. */
  title?: string | undefined
  query: string
  onQuery: (query: string) => void
  entries: readonly PaletteEntry[]
  onStep: (step: PaletteStep) => void
  onBack?: () => void
  onClose: () => void
}

/** A field and the lines that fit what is typed; Enter runs the marked one, Backspace in an empty field goes back. */
export function PaletteList({ label, title, query, onQuery, entries, onStep, onBack, onClose }: Props) {
  const t = useText(text)
  const id = useId()
  const [marked, setMarked] = useState(0)
  const run = (entry: PaletteEntry | undefined) => {
    if (entry?.step) return onStep(entry.step)
    if (!entry?.run) return
    onClose()
    entry.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setMarked((marked + step + entries.length) % Math.max(entries.length, 1))
    else if (event.key === 'Enter') run(entries[marked])
    else if (event.key === 'Backspace' && query === '' && onBack) onBack()
    else return
    event.preventDefault()
  }
  return (
    <>
      {title && <p className={styles['subject']}>{title}</p>}
      <div className={styles['field']}>
        {onBack ? <BackButton onBack={onBack} /> : <SearchOutlined />}
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a palette is opened to type into
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={entries[marked] && `${id}-${entries[marked].id}`}
          aria-label={label}
          placeholder={label}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value)
            setMarked(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={label} className={styles['list']}>
        {entries.map((entry, index) => (
          <Option key={entry.id} id={`${id}-${entry.id}`} entry={entry} isMarked={index === marked} onMark={() => setMarked(index)} onRun={() => run(entry)} />
        ))}
      </ul>
      {entries.length === 0 && <p className={styles['nothing']}>{t.noCommand}</p>}
      <footer className={styles['help']}>{onBack ? t.stepHelp : t.paletteHelp}</footer>
    </>
  )
}

function BackButton({ onBack }: { onBack: () => void }) {
  const { back } = useText(words)
  return (
    <button type="button" className={styles['back']} aria-label={back} onClick={onBack}>
      <ArrowLeftOutlined />
    </button>
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
  const t = useText(text)
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
      {entry.group && <span className={styles['group']}>{entry.group}</span>}
      <span className={styles['label']}>{entry.label}</span>
      {entry.hint && <span className={styles['group']}>{entry.hint}</span>}
      {entry.isChosen && <CheckOutlined role="img" aria-label={t.isSet} />}
      {entry.keys && <KeyHint keys={entry.keys} />}
      {entry.step && <RightOutlined className={styles['further']} aria-hidden />}
    </li>
  )
}
