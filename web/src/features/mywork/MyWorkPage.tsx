import { Link } from '@tanstack/react-router'
import { api } from '@/api/client'
import { useLive } from '@/api/useLive'
import type { components } from '@/api/schema'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { usePage } from '@/ui/page/page'
import { Mentions } from './Mentions'
import { WorkList } from './WorkList'
import styles from './mywork.module.css'
import { text } from './text'

export type MyWork = components['schemas']['MyWorkOut']

const URGENCIES = ['overdue', 'today', 'this_week', 'later', 'undated'] as const

/** A person's day: what is late, what is for today, then the rest. */
export function MyWorkPage() {
  const t = useText(text)
  const { data: work, error, refetch } = api.useQuery('get', '/api/v1/my-work', {})
  usePage([{ label: t.myWork }])
  useLive()
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!work) return <SkeletonRows />
  const mine = URGENCIES.reduce((sum, urgency) => sum + work[urgency].length, 0)
  return (
    <div className={styles['page']}>
      <PageHeader title={t.myWork} note={`${t.summary(work.overdue.length, work.today.length)} · ${t.doneThisWeek(work.done_this_week)}`} />
      {mine === 0 && (
        <EmptyState title={t.nothing} action={<Link to="/projects">{t.toProjects}</Link>}>
          {t.nothingHint}
        </EmptyState>
      )}
      {URGENCIES.map((urgency) => (
        <WorkList key={urgency} title={t[urgency]} items={work[urgency]} work={work} isUrgent={urgency === 'overdue'} canComplete />
      ))}
      <Mentions mentions={work.mentioned} />
      <WorkList title={t.watching} items={work.watching} work={work} />
    </div>
  )
}
