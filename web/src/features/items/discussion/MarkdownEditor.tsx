import { Button, Mentions } from 'antd'
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { useSchema } from '@/api/projectSchema'
import { isComposing } from '@/lib/keyboard'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { text } from '../text'
import { useAttach } from '../useAttach'
import type { ItemDetail } from '../useItem'
import styles from './discussion.module.css'

interface Props {
  item: ItemDetail
  label: string
  initial?: string
  placeholder?: string
  submitWord: 'save' | 'send'
  /** Answers whether it was taken; then the text is cleared. */
  onSubmit: (written: string) => Promise<boolean>
  onCancel?: () => void
}

/** Markdown with @people and pasted pictures. Ctrl+Enter submits, Esc cancels; what was typed survives a refusal. */
export function MarkdownEditor({ item, label, initial = '', placeholder, submitWord, onSubmit, onCancel }: Props) {
  const t = useText(text)
  const common = useText(words)
  const [written, setWritten] = useState(initial)
  const [isSending, setSending] = useState(false)
  const people = useSchema(item.project_id).people
  const onPaste = usePastedPictures(item.id, setWritten)
  const submit = async () => {
    setSending(true)
    const taken = await onSubmit(written.trim())
    setSending(false)
    if (taken && submitWord === 'send') setWritten('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
    else if (event.key === 'Escape' && onCancel) onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles['editor']}>
      <Mentions
        autoFocus={onCancel !== undefined}
        aria-label={label}
        autoSize={{ minRows: onCancel ? 5 : 2, maxRows: 20 }}
        value={written}
        placeholder={placeholder}
        onChange={setWritten}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        options={people.filter((person) => person.is_active).map((person) => ({ key: String(person.id), value: `[${person.name}](person:${person.id})`, label: `${person.name} ${person.title}`, searched: `${person.name} ${person.pinyin}` }))}
        filterOption={(query, option) => String((option as { searched?: string }).searched).toLowerCase().includes(query.toLowerCase())}
      />
      <div className={styles['buttons']}>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {common.cancel}
          </Button>
        )}
        <Button size="small" type="primary" loading={isSending} disabled={submitWord === 'send' && written.trim() === ''} onClick={() => void submit()}>
          {submitWord === 'save' ? common.save : t.send}
        </Button>
      </div>
    </div>
  )
}

/** A pasted picture becomes an attachment and a line that shows it. */
function usePastedPictures(itemId: number, change: (update: (written: string) => string) => void) {
  const { attach } = useAttach(itemId)
  return (event: ClipboardEvent) => {
    const pictures = [...event.clipboardData.files].filter((file) => file.type.startsWith('image/'))
    if (pictures.length === 0) return
    event.preventDefault()
    for (const picture of pictures) {
      void attach(picture).then((kept) => kept && change((written) => `${written}${written ? '\n\n' : ''}![${kept.name}](/api/v1/attachments/${kept.id}/content)\n`))
    }
  }
}
