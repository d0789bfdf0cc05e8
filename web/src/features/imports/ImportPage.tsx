import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { usePage } from '@/ui/page/page'
import { ColumnMapping } from './ColumnMapping'
import { Counts } from './Counts'
import { Findings } from './Findings'
import { ImportProgress } from './ImportProgress'
import styles from './imports.module.css'
import { PeopleMapping } from './PeopleMapping'
import { ProjectFields } from './ProjectFields'
import { TaskPreview } from './TaskPreview'
import { text } from './text'
import { type Import, useApply, useImport } from './useImport'

const route = getRouteApi('/shell/imports/$importId')

/** What the file holds, what will become of it, and the button that writes it. */
export function ImportPage() {
  const t = useText(text)
  const { importId } = route.useParams()
  const { data: run, error, refetch } = useImport(importId)
  usePage([{ label: t.importPlan, to: '/imports' }, { label: run?.file_name ?? '' }])
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!run) return <SkeletonRows rows={8} />
  return (
    <div className={styles['page']}>
      <h1>{run.file_name}</h1>
      <State run={run} />
      <Findings findings={run.findings} />
      {run.state === 'ready' && <Preparation run={run} />}
    </div>
  )
}

function State({ run }: { run: Import }) {
  const t = useText(text)
  if (run.state === 'reading') return <p role="status">{t.reading(run.file_name)}</p>
  if (run.state === 'applying') return <ImportProgress run={run} />
  if (run.state === 'undone') return <Alert type="info" showIcon title={t.undone} />
  if (run.state === 'applied') return <Applied run={run} />
  return run.counts && <Counts counts={run.counts} />
}

function Applied({ run }: { run: Import }) {
  const t = useText(text)
  const params = { projectId: run.project_id ?? 0 }
  const actions = (
    <span className={styles['buttons']}>
      <Link to="/projects/$projectId/gantt" params={params}>
        {t.openGantt}
      </Link>
      <Link to="/projects/$projectId" params={params}>
        {t.open}
      </Link>
    </span>
  )
  return <Alert type="success" showIcon title={t.applied} description={t.undoHint} action={actions} />
}

function Preparation({ run }: { run: Import }) {
  const t = useText(text)
  const { mutate, isPending } = useApply(run.id)
  const path = { import_id: run.id }
  return (
    <>
      {run.makes_project && <ProjectFields run={run} />}
      {run.table && <ColumnMapping run={run} table={run.table} />}
      {run.people.length > 0 && <PeopleMapping run={run} />}
      {run.tasks.length > 0 && <TaskPreview run={run} />}
      <footer className={styles['footer']}>
        {!run.can['apply'] && <span className={styles['quiet']}>{t.cannotApply}</span>}
        <Link to="/imports" search={run.project_id && !run.makes_project ? { project: run.project_id } : {}}>
          {t.another}
        </Link>
        <Button type="primary" size="large" disabled={!run.can['apply']} loading={isPending} onClick={() => mutate({ params: { path } })}>
          {t.apply}
        </Button>
      </footer>
    </>
  )
}
