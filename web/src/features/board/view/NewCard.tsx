import { PlusOutlined } from '@ant-design/icons'
import { type KeyboardEvent, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import { useText } from '@/ui/language'
import styles from '../board.module.css'
import { text } from '../text'

/** A line to type new cards into, one Enter each. */
export function NewCard({ onAdd }: { onAdd: (title: string) => Promise<unknown> }) {
  const t = useText(text)
  const [isTyping, setTyping] = useState(false)
  if (!isTyping) {
    return (
      <button type="button" className={styles['add']} onClick={() => setTyping(true)}>
        <PlusOutlined aria-hidden /> {t.add}
      </button>
    )
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return
    const input = event.currentTarget
    const title = input.value.trim()
    if (event.key === 'Enter' && title) {
      input.value = ''
      void onAdd(title).then((added) => added ?? (input.value = title))
    } else if (event.key === 'Escape') setTyping(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <input
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked to type here
      autoFocus
      className={styles['newTitle']}
      maxLength={500}
      aria-label={t.newTitle}
      placeholder={t.newTitle}
      onKeyDown={onKeyDown}
      onBlur={(event) => event.currentTarget.value.trim() === '' && setTyping(false)}
    />
  )
}
