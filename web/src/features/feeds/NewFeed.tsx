import { Button, Select } from 'antd'
import { useState } from 'react'
import { api, idempotencyKey } from '@/api/client'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { CopyButton } from '@/ui/form/CopyButton'
import { useText } from '@/ui/language'
import styles from './feeds.module.css'
import { formText, kindText, text } from './text'

const KINDS = ['my_work', 'project', 'milestones'] as const
const FORMS = ['events', 'tasks'] as const

/** What the link is to show; its address appears once. */
export function NewFeed({ onMade }: { onMade: () => void }) {
  const t = useText(text)
  const kinds = useText(kindText)
  const forms = useText(formText)
  const [kind, setKind] = useState<(typeof KINDS)[number]>('my_work')
  const [form, setForm] = useState<(typeof FORMS)[number]>('events')
  const [projectId, setProjectId] = useState<number | null>(null)
  const { mutate, data, error, isPending } = api.useMutation('post', '/api/v1/feeds', { meta: { saysProblem: true }, onSuccess: onMade })
  const project_id = kind === 'my_work' ? null : projectId
  return (
    <>
      <div className={styles['new']}>
        <Select aria-label={t.what} value={kind} onChange={setKind} options={KINDS.map((value) => ({ value, label: kinds[value] }))} />
        {kind !== 'my_work' && <ProjectSelect value={projectId} isNeeded={kind === 'project'} onChange={setProjectId} />}
        <Select aria-label={t.form} value={form} onChange={setForm} options={FORMS.map((value) => ({ value, label: forms[value] }))} />
        <Button loading={isPending} disabled={kind === 'project' && projectId === null} onClick={() => mutate({ body: { kind, form, project_id }, headers: idempotencyKey() })}>
          {t.make}
        </Button>
      </div>
      {error && <ErrorLine error={error} />}
      {data && <Address url={data.url} />}
    </>
  )
}

function ProjectSelect({ value, isNeeded, onChange }: { value: number | null; isNeeded: boolean; onChange: (id: number | null) => void }) {
  const t = useText(text)
  const projects = api.useQuery('get', '/api/v1/projects', { params: { query: { limit: 100 } } }).data?.items ?? []
  const options = projects.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Select
      aria-label={t.project}
      className={styles['project']}
      placeholder={isNeeded ? t.project : t.allProjects}
      allowClear={!isNeeded}
      showSearch={{ optionFilterProp: 'label' }}
      value={value}
      onChange={(id: number | undefined) => onChange(id ?? null)}
      options={options}
    />
  )
}

function Address({ url }: { url: string }) {
  const t = useText(text)
  return (
    <div className={styles['address']} role="status">
      <p>{t.shownOnce}</p>
      <code>{url}</code>
      <div className={styles['new']}>
        <CopyButton text={url} />
        <Button href={url.replace(/^https?:/, 'webcal:')}>{t.open}</Button>
      </div>
    </div>
  )
}
