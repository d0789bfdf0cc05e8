import { Button, Checkbox } from 'antd'
import { useMemo, useRef, useState } from 'react'
import type { Project } from '@/api/project'
import { useSchema } from '@/api/projectSchema'
import { useClock } from '@/ui/clock'
import { useText } from '@/ui/language'
import styles from './capture.module.css'
import { Chips } from './Chips'
import { type Draft, readKeeps, storeKeeps } from './draft'
import { LinesPreview } from './LinesPreview'
import { captured } from './reading'
import { Suggestions } from './Suggestions'
import { TargetChoice } from './TargetChoice'
import { text } from './text'
import { TitleField } from './TitleField'
import { useCreate } from './useCreate'

interface Props {
  project: Project
  projects: readonly Project[]
  draft: Draft
  /** The draft is from before this dialog was opened. */
  wasTyped: boolean
  onChange: (changes: Partial<Draft>) => void
  onClose: () => void
}

/** Project, type and title; below it what the title says, before anything is created. */
export function CaptureForm({ project, projects, draft, wasTyped, onChange, onClose }: Props) {
  const t = useText(text)
  const schema = useSchema(project.id)
  const { today } = useClock()
  const title = useRef<HTMLTextAreaElement>(null)
  const [keeps, setKeeps] = useState(readKeeps)
  const [isRestored, setRestored] = useState(wasTyped)
  const { types } = schema
  const typeId = types.find(({ id }) => id === draft.typeId)?.id ?? types[0]?.id ?? 0
  const known = useMemo(() => ({ people: schema.people.filter(({ is_active }) => is_active), labels: schema.labels, today }), [schema, today])
  const lines = useMemo(() => captured(draft.text, known, draft.literal), [draft.text, draft.literal, known])
  const { submit, isBusy } = useCreate({ projectId: project.id, typeId })
  const create = async (opens: boolean, stays: boolean) => {
    if (!(await submit(lines, opens))) return
    onChange({ text: '', literal: [] })
    setRestored(false)
    if (opens || !stays) onClose()
    else title.current?.focus()
  }
  const clear = () => {
    onChange({ text: '', literal: [] })
    setRestored(false)
    title.current?.focus()
  }
  return (
    <div className={styles['form']}>
      <TargetChoice project={project} projects={projects} types={types} typeId={typeId} onChange={onChange} />
      {isRestored && draft.text !== '' && (
        <p className={styles['restored']} role="status">
          {t.restored}
          <Button type="link" size="small" onClick={clear}>
            {t.discard}
          </Button>
        </p>
      )}
      <TitleField ref={title} value={draft.text} onChange={(value) => onChange({ text: value })} onCreate={(opens, stays) => void create(opens, stays || keeps)} />
      <Suggestions text={draft.text} people={known.people} onChange={(value) => onChange({ text: value })} />
      {lines.length === 1 && lines[0] && <Chips tokens={lines[0].tokens} onRemove={(source) => onChange({ literal: [...draft.literal, source] })} />}
      {lines.length > 1 && <LinesPreview lines={lines} />}
      {draft.text === '' && <p className={styles['hint']}>{t.signs}</p>}
      <footer className={styles['footer']}>
        <Checkbox
          checked={keeps}
          onChange={(event) => {
            setKeeps(event.target.checked)
            storeKeeps(event.target.checked)
          }}
        >
          {t.keepOpen}
        </Checkbox>
        <span className={styles['spring']} />
        {lines.length <= 1 && (
          <Button disabled={lines.length === 0} onClick={() => void create(true, false)}>
            {t.createAndOpen}
          </Button>
        )}
        <Button type="primary" loading={isBusy} disabled={lines.length === 0} onClick={() => void create(false, keeps)}>
          {lines.length > 1 ? t.createMany(lines.length) : t.create}
        </Button>
      </footer>
    </div>
  )
}
