import { type KeyboardEvent, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import styles from './edit.module.css'

interface Props {
  label: string
  value: string
  /** Shown in place of an empty value. */
  placeholder: string
  /** `base` is the text as it was when writing began. */
  onSave: (text: string, base: string) => void
  isDisabled?: boolean
  /** An empty text is refused: the old one comes back. */
  isRequired?: boolean
}

/** Text that becomes a field when one clicks it or presses Enter on it; it looks the same in both states. */
export function InlineText(props: Props) {
  const [isEditing, setEditing] = useState(false)
  const { label, value, placeholder, isDisabled } = props
  if (isEditing) return <Field {...props} onDone={() => setEditing(false)} />
  return (
    <button
      type="button"
      className={styles['read']}
      aria-label={`${label}: ${value || placeholder}`}
      data-empty={value === ''}
      disabled={isDisabled}
      onClick={() => setEditing(true)}
    >
      {value || placeholder}
    </button>
  )
}

function Field({ label, value, onSave, isRequired, onDone }: Props & { onDone: () => void }) {
  // Somebody else may change the value meanwhile: leaving the field untouched must not write the old one back.
  const [base] = useState(value)
  const save = (text: string) => {
    const isWanted = text.trim() !== base && !(isRequired && text.trim() === '')
    if (isWanted) onSave(text.trim(), base)
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') save(event.currentTarget.value)
    else if (event.key === 'Escape') onDone()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <textarea
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked to type here
      autoFocus
      rows={1}
      className={styles['write']}
      aria-label={label}
      defaultValue={base}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => save(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
