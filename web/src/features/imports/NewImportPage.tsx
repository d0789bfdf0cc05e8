import { InboxOutlined } from '@ant-design/icons'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Alert } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import { api } from '@/api/client'
import { useText } from '@/ui/language'
import { usePage } from '@/ui/page/page'
import styles from './imports.module.css'
import { text } from './text'
import { useUpload } from './useImport'

const route = getRouteApi('/shell/imports')
const KINDS = '.xml,.xer,.gz,.xlsx,.xls,.ods,.csv,.txt'

/** The first step: which file, and where it goes. */
export function NewImportPage() {
  const t = useText(text)
  const { project } = route.useSearch()
  const navigate = useNavigate()
  const { mutate, isPending, error, variables } = useUpload(project)
  const target = api.useQuery('get', '/api/v1/projects/{project_id}', { params: { path: { project_id: project ?? 0 } } }, { enabled: project !== undefined }).data
  usePage([{ label: t.importPlan }])
  const upload = (file: File | undefined) => file && mutate(file, { onSuccess: (run) => void navigate({ to: '/imports/$importId', params: { importId: run.id } }) })
  return (
    <div className={styles['page']}>
      <h1>{t.title}</h1>
      <p className={styles['intro']}>{t.intro}</p>
      <p className={styles['target']}>{target ? t.into(target.name) : t.asNew}</p>
      {error && <Alert type="error" showIcon title={error.message} />}
      {isPending ? (
        <p className={styles['drop']} role="status">
          {t.reading(variables.name)}
        </p>
      ) : (
        <DropZone onFile={upload} />
      )}
    </div>
  )
}

function DropZone({ onFile }: { onFile: (file: File | undefined) => void }) {
  const t = useText(text)
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(over)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFile(event.dataTransfer.files[0])
  }
  return (
    <>
      <button type="button" className={styles['drop']} data-over={isOver} onClick={() => input.current?.click()} onDragOver={drag(true)} onDragLeave={drag(false)} onDrop={drop}>
        <InboxOutlined aria-hidden className={styles['dropIcon']} />
        <span>{t.drop}</span>
        <small>{t.limits}</small>
      </button>
      <input ref={input} type="file" hidden accept={KINDS} aria-label={t.drop} onChange={(event) => onFile(event.currentTarget.files?.[0])} />
    </>
  )
}
