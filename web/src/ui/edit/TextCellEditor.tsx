import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import { isComposing } from '@/lib/keyboard'
import type { Editing, Onward } from '../table/types'
import styles from './edit.module.css'

interface Props<Row> {
  editing: Editing<Row>
  label: string
  value: string
  /** Called only when the text changed. */
  onSave: (text: string) => void
  align?: 'start' | 'end'
  inputMode?: 'text' | 'numeric' | 'decimal'
  /** An empty text is refused: the old one comes back. */
  isRequired?: boolean
  /** What a key does after the text was kept, instead of the usual. */
  keys?: Partial<Record<'Enter' | 'Tab' | 'Shift+Tab', () => void>>
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void
}

const ONWARD: Record<string, Onward> = { Enter: 'stay', Tab: 'next' }

/** One line of text in a cell: Enter keeps it, Esc forgets it, Tab goes on to the next cell. */
export function TextCellEditor<Row>({ editing, label, value, onSave, align, inputMode, isRequired = false, keys, onPaste }: Props<Row>) {
  const isDone = useRef(false)
  const finish = (text: string, onward: Onward) => {
    if (isDone.current) return
    isDone.current = true
    const kept = text.trim()
    const isRefused = kept === '' && (isRequired || editing.typed === '')
    if (kept !== value.trim() && !isRefused) onSave(kept)
    editing.finish(onward)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return
    const onward = ONWARD[event.key]
    const special = keys?.[event.key === 'Tab' && event.shiftKey ? 'Shift+Tab' : (event.key as 'Enter')]
    if (special) {
      finish(event.currentTarget.value, 'stay')
      special()
    } else if (onward) finish(event.currentTarget.value, onward === 'next' && event.shiftKey ? 'previous' : onward)
    else if (event.key === 'Escape') {
      isDone.current = true
      editing.cancel()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <input
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked to type here
      autoFocus
      className={styles['cell']}
      data-align={align}
      aria-label={label}
      inputMode={inputMode}
      defaultValue={editing.typed ?? value}
      onFocus={(event) => editing.typed === undefined && event.currentTarget.select()}
      onBlur={(event) => finish(event.currentTarget.value, 'stay')}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  )
}
