import type { KeyboardEvent } from 'react'
import { isComposing } from '@/lib/keyboard'
import styles from './fields.module.css'

interface Props {
  label: string
  value: string
  onSave: (typed: string) => void
  isDisabled?: boolean
  inputMode?: 'text' | 'numeric' | 'decimal' | 'url'
}

/** A short value that is typed: Enter or leaving keeps it, Esc brings the old one back. */
export function TypedField({ label, value, onSave, isDisabled, inputMode }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Escape') {
      event.currentTarget.value = value
      event.stopPropagation()
    }
    if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
  }
  return (
    <input
      key={value}
      className={styles['input']}
      aria-label={label}
      placeholder="–"
      defaultValue={value}
      disabled={isDisabled}
      inputMode={inputMode}
      onBlur={(event) => event.currentTarget.value !== value && onSave(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
