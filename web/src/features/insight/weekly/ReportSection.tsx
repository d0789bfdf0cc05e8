import { EditOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from '../insight.module.css'
import { text } from '../text'
import type { Report } from './WeeklyReport'

interface Props {
  section: Report['sections'][number]
  canEdit: boolean
  onSave: (body: string) => Promise<void>
}

/** A part of the report: read as a list, written as Markdown. */
export function ReportSection({ section, canEdit, onSave }: Props) {
  const t = useText(text)
  const [isWriting, setWriting] = useState(false)
  return (
    <section className={styles['section']} aria-label={section.title}>
      <h3>
        {section.title}
        {canEdit && !isWriting && <Button size="small" type="text" icon={<EditOutlined />} aria-label={t.editSection(section.title)} onClick={() => setWriting(true)} />}
      </h3>
      {isWriting ? <SectionEditor section={section} onSave={onSave} onDone={() => setWriting(false)} /> : <SectionText body={section.body} />}
    </section>
  )
}

/** Lines that begin with a dash are a list; the text is shown as it is, never as HTML. */
function SectionText({ body }: { body: string }) {
  return <p className={styles['text']}>{body.replaceAll(/^- /gm, '• ')}</p>
}

function SectionEditor({ section, onSave, onDone }: Pick<Props, 'section' | 'onSave'> & { onDone: () => void }) {
  const t = useText(text)
  const common = useText(words)
  const [body, setBody] = useState(section.body)
  const [isSaving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    try {
      if (body !== section.body) await onSave(body)
      onDone()
    } finally {
      setSaving(false)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else if (event.key === 'Escape') onDone()
  }
  return (
    <>
      <Input.TextArea autoFocus autoSize={{ minRows: 3 }} maxLength={20_000} aria-label={t.editSection(section.title)} value={body} onChange={(event) => setBody(event.target.value)} onKeyDown={onKeyDown} />
      <div className={styles['reportTools']}>
        <span className={styles['quiet']}>{t.writeHint}</span>
        <Button size="small" onClick={onDone}>
          {common.cancel}
        </Button>
        <Button size="small" type="primary" loading={isSaving} onClick={() => void save()}>
          {common.save}
        </Button>
      </div>
    </>
  )
}
