import { Button } from 'antd'
import { type KeyboardEvent, useId, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { text as itemText } from '../../text'
import type { ItemDetail } from '../../useItem'
import { text } from '../text'
import { Preview } from './Preview'
import { ReferenceCards } from './ReferenceCards'
import { Toolbar } from './Toolbar'
import { UploadList } from './UploadList'
import { type Drafted, useDraft } from './useDraft'
import { useFiles } from './useFiles'
import { useUploads } from './useUploads'
import { useWriting } from './useWriting'
import { insert } from './writing'
import { WritingField } from './WritingField'
import styles from './editor.module.css'

export interface EditorProps {
  item: ItemDetail
  label: string
  /** Where its draft is kept in this browser. */
  draftKey: string
  initial?: string
  placeholder?: string
  submitWord: 'save' | 'send'
  /** Answers whether it was taken; then the draft is forgotten. `base` is the text as it was when writing began. */
  onSubmit: (written: string, base: string) => Promise<boolean>
  onCancel?: () => void
}

/** Markdown with @people, #items, pictures and files. Ctrl+Enter submits, Esc closes; what was typed survives both a refusal and a closed page. */
export function MarkdownEditor({ item, label, draftKey, initial = '', placeholder, submitWord, onSubmit, onCancel }: EditorProps) {
  const t = useText(text)
  const common = useText(words)
  const ofItem = useText(itemText)
  const hintId = useId()
  const draft = useDraft(draftKey, initial)
  const writing = useWriting(draft.written, draft.setWritten)
  const { uploads, add, retry, giveUp } = useUploads(item.id, { insert: (added) => writing.put(insert(writing.span(), added)), replace: writing.replace, unreachable: t.unreachable })
  const files = useFiles(add)
  const [isSending, setSending] = useState(false)
  const [isPreview, setPreview] = useState(false)
  const isReady = !isSending && uploads.length === 0 && (submitWord === 'save' || draft.written.trim() !== '')
  const submit = async () => {
    if (!isReady) return
    setSending(true)
    const isTaken = await onSubmit(draft.written.trim(), draft.base)
    setSending(false)
    if (isTaken) draft.forget()
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
    <div className={styles['editor']} data-over={files.isOver} {...files.handlers}>
      <Toolbar writing={writing} isPreview={isPreview} onPreview={() => setPreview(!isPreview)} onFiles={add} />
      {isPreview ? (
        <Preview itemId={item.id} written={draft.written} />
      ) : (
        <WritingField item={item} writing={writing} label={label} describedBy={hintId} placeholder={placeholder} isFocused={onCancel !== undefined} onKeyDown={onKeyDown} />
      )}
      <ReferenceCards itemId={item.id} written={draft.written} />
      {uploads.length > 0 && <UploadList uploads={uploads} onRetry={retry} onGiveUp={giveUp} />}
      <RestoredNotice draft={draft} />
      <div className={styles['buttons']}>
        <span id={hintId} className={styles['hint']}>
          {submitWord === 'save' ? t.saveHint : t.hint}
        </span>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {t.putAside}
          </Button>
        )}
        <Button size="small" type="primary" loading={isSending} disabled={!isReady} onClick={() => void submit()}>
          {submitWord === 'save' ? common.save : ofItem.send}
        </Button>
      </div>
    </div>
  )
}

function RestoredNotice({ draft }: { draft: Drafted }) {
  const t = useText(text)
  if (!draft.isRestored || draft.written === draft.base) return null
  return (
    <p className={styles['restored']}>
      {t.draftRestored}
      <Button size="small" type="link" onClick={draft.forget}>
        {t.dropDraft}
      </Button>
    </p>
  )
}
