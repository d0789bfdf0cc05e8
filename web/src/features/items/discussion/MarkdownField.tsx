import { useState } from 'react'
import { useText } from '@/ui/language'
import { text } from '../text'
import type { ItemDetail } from '../useItem'
import { Markdown } from './Markdown'
import { LazyMarkdownEditor } from './LazyMarkdownEditor'
import styles from './discussion.module.css'

interface Props {
  item: ItemDetail
  label: string
  value: string
  html: string
  placeholder: string
  isLocked: boolean
  onSave: (value: string) => Promise<unknown>
}

/** A longer text that is read formatted and written as Markdown. */
export function MarkdownField({ item, label, value, html, placeholder, isLocked, onSave }: Props) {
  const t = useText(text)
  const [isWriting, setWriting] = useState(false)
  if (isWriting) {
    return (
      <section aria-label={label}>
        <LazyMarkdownEditor
          item={item}
          label={label}
          initial={value}
          submitWord="save"
          onCancel={() => setWriting(false)}
          onSubmit={async (written) => {
            const saved = written === value || (await onSave(written)) !== undefined
            if (saved) setWriting(false)
            return saved
          }}
        />
        <p className={styles['hint']}>{t.writeHint}</p>
      </section>
    )
  }
  if (isLocked && !html) return null
  return (
    <section aria-label={label} className={styles['field']}>
      {html ? <Markdown html={html} projectId={item.project_id} /> : null}
      {!isLocked && (
        <button type="button" className={html ? styles['editText'] : styles['placeholder']} onClick={() => setWriting(true)}>
          {html ? label : placeholder}
        </button>
      )}
    </section>
  )
}
