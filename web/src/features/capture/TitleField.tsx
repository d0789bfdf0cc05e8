import { Input } from 'antd'
import type { TextAreaRef } from 'antd/es/input/TextArea'
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react'
import { isComposing } from '@/lib/keyboard'
import { useText } from '@/ui/language'
import { keyNames } from './keyNames'
import styles from './capture.module.css'
import { text } from './text'

interface Props {
  ref?: Ref<HTMLTextAreaElement | null>
  value: string
  onChange: (value: string) => void
  /** `opens` shows the item, `stays` keeps the dialog. */
  onCreate: (opens: boolean, stays: boolean) => void
}

/** The title, growing with what is pasted. Enter creates, with Ctrl it opens too, with Shift the next one follows; Alt+Enter is a new line. */
export function TitleField({ ref, value, onChange, onCreate }: Props) {
  const t = useText(text)
  const area = useRef<TextAreaRef>(null)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => area.current?.resizableTextArea?.textArea ?? null)
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    if (event.altKey) insertLine(event.currentTarget, onChange)
    else onCreate(event.ctrlKey || event.metaKey, event.shiftKey)
  }
  return (
    <div>
      <Input.TextArea
        ref={area}
        className={styles['title']}
        autoFocus
        autoSize={{ minRows: 1, maxRows: 10 }}
        aria-label={t.title}
        aria-describedby="capture-keys"
        placeholder={t.titleExample}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={press}
      />
      <p id="capture-keys" className={styles['keys']}>
        {t.keys(keyNames.enter, keyNames.open, keyNames.next)}
      </p>
    </div>
  )
}

function insertLine({ value, selectionStart, selectionEnd }: HTMLTextAreaElement, onChange: (value: string) => void): void {
  onChange(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`)
}
