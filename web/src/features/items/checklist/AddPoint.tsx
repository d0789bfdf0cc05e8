import { Input } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import { linesOf } from '@/lib/pasting'
import { useText } from '@/ui/language'
import styles from './checklist.module.css'
import { text } from './text'

/** The field below a checklist: Enter adds; several pasted lines are as many points. */
export function AddPoint({ onAdd }: { onAdd: (texts: string[]) => Promise<unknown> }) {
  const t = useText(text)
  const [typed, setTyped] = useState('')
  const texts = linesOf(typed).map(({ title }) => title)
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    if (texts.length === 0) return
    setTyped('')
    // What was typed comes back when the server refuses it.
    onAdd(texts).catch(() => setTyped(typed))
  }
  return (
    <>
      <Input.TextArea variant="filled" autoSize={{ minRows: 1, maxRows: 8 }} aria-label={t.add} placeholder={t.add} value={typed} onChange={(event) => setTyped(event.target.value)} onKeyDown={press} />
      {texts.length > 1 && (
        <p className={styles['hint']} role="status">
          {t.pasted(texts.length)}
        </p>
      )}
    </>
  )
}
