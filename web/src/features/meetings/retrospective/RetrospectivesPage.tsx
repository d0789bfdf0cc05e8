import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Input, InputNumber } from 'antd'
import { type FormEvent, useState } from 'react'
import { useProject } from '@/api/project'
import { useClock } from '@/ui/clock'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { AgoText } from '@/ui/value/AgoText'
import styles from '../meetings.module.css'
import { retroText } from '../text'
import { RetrospectiveBoard } from './RetrospectiveBoard'
import { useRetrospectives, useRetrospectiveWrites } from './useRetrospective'

const route = getRouteApi('/shell/projects/$projectId/retrospectives')

/** All retrospectives of a project, or the one that is open. */
export function RetrospectivesPage() {
  const { projectId } = route.useParams()
  const { retrospective } = route.useSearch()
  const navigate = route.useNavigate()
  const open = (id: number | undefined) => void navigate({ search: (before) => ({ ...before, retrospective: id }) })
  if (retrospective !== undefined) return <RetrospectiveBoard key={retrospective} retrospectiveId={retrospective} onClose={() => open(undefined)} />
  return <Overview projectId={projectId} onOpen={open} />
}

function Overview({ projectId, onOpen }: { projectId: number; onOpen: (id: number) => void }) {
  const t = useText(retroText)
  const canBegin = useProject(projectId).can['contribute'] === true
  const { data, error, refetch } = useRetrospectives(projectId)
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!data) return <SkeletonRows />
  return (
    <>
      <PageHeader title={t.retrospectives} note={t.hint} />
      <div className={styles['page']}>
        {canBegin && <BeginForm projectId={projectId} onOpen={onOpen} />}
        {data.length === 0 && <EmptyState title={t.none}>{t.noneHint}</EmptyState>}
        <ul className={styles['list']}>
          {data.map((row) => (
            <li key={row.id}>
              <Link to="." search={(before) => ({ ...before, retrospective: row.id })} className={styles['item']}>
                {row.title}
              </Link>
              <span className={styles['phase']} data-open={row.phase !== 'closed'}>
                {t[row.phase]}
              </span>
              <span className={styles['faint']}>{t.cards(row.card_count)}</span>
              <span className={styles['faint']}>{t.actionCount(row.action_count)}</span>
              <span className={styles['faint']}>{row.by_name}</span>
              <AgoText instant={row.created_at} />
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

function BeginForm({ projectId, onOpen }: { projectId: number; onOpen: (id: number) => void }) {
  const t = useText(retroText)
  const { today } = useClock()
  const { begin } = useRetrospectiveWrites()
  const [title, setTitle] = useState(() => t.titleDefault(Number(today.slice(5, 7))))
  const [votes, setVotes] = useState(5)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() !== '') void begin(projectId, title.trim(), votes).then(({ data }) => data && onOpen(data.id))
  }
  return (
    <form className={styles['begin']} onSubmit={submit}>
      <label>
        {t.title}
        <Input value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <label>
        {t.votesEach}
        <InputNumber min={1} max={50} precision={0} value={votes} onChange={(chosen) => setVotes(chosen ?? 5)} />
      </label>
      <Button type="primary" htmlType="submit">
        {t.begin}
      </Button>
    </form>
  )
}
