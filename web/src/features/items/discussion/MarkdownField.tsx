import { EditOutlined } from '@ant-design/icons'
import { useState } from 'react'
import type { SavedText } from '@/api/savingText'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import type { ItemDetail } from '../useItem'
import { useKeptText } from './conflict/useKeptText'
import { LazyMarkdownEditor } from './editor/LazyMarkdownEditor'
import { forgetDraft, hasDraft } from './editor/useDraft'
import { Markdown } from './Markdown'
import styles from './discussion.module.css'

interface Props {
  item: ItemDetail
  label: string
  value: string
  html: string
  placeholder: string
  isLocked: boolean
  onSave: (value: string, base: string) => Promise<SavedText | undefined>
}

/** A longer text that is read formatted and written as Markdown. */
export function MarkdownField({ item, label, value, html, placeholder, isLocked, onSave }: Props) {
  const common = useText(words)
  const draftKey = `description ${item.id}`
  const [isWriting, setWriting] = useState(() => !isLocked && hasDraft(draftKey))
  const settle = () => {
    forgetDraft(draftKey)
    setWriting(false)
  }
  const { save, dialog } = useKeptText(onSave, settle)
  const submit = async (written: string, base: string) => {
    const isSaved = await save(written, base)
    if (isSaved) settle()
    return isSaved
  }
  if (isWriting) {
    return (
      <section aria-label={label}>
        <LazyMarkdownEditor item={item} label={label} draftKey={draftKey} initial={value} submitWord="save" onCancel={() => setWriting(false)} onSubmit={submit} />
        {dialog}
      </section>
    )
  }
  if (isLocked && !html) return null
  return (
    <section aria-label={label} className={styles['field']}>
      {html ? <Markdown html={html} /> : null}
      {!isLocked && (
        <button type="button" className={html ? styles['editText'] : styles['placeholder']} aria-label={html ? `${common.edit} ${label}` : undefined} onClick={() => setWriting(true)}>
          {html ? <EditOutlined aria-hidden /> : null} {html ? label : placeholder}
        </button>
      )}
    </section>
  )
}
