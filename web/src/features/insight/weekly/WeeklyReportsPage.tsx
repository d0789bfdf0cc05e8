import { getRouteApi, Link } from '@tanstack/react-router'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import { addDays, formatDay } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useLanguage, useText } from '@/ui/language'
import styles from '../insight.module.css'
import { text } from '../text'
import { DraftButton } from './DraftButton'
import { WeeklyReport } from './WeeklyReport'

type Row = components['schemas']['WeeklyReportRow']

const route = getRouteApi('/shell/projects/$projectId/weekly')

/** The reports of a project: the list at the left, the chosen or newest one at the right. */
export function WeeklyReportsPage() {
  const t = useText(text)
  const { projectId } = route.useParams()
  const { report } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: reports } = api.useQuery('get', '/api/v1/projects/{project_id}/weekly-reports', { params: { path: { project_id: projectId } } })
  if (!reports) return <SkeletonRows />
  const chosen = reports.find(({ id }) => id === report) ?? reports[0]
  const draft = <DraftButton projectId={projectId} weeks={reports.map(({ week }) => week)} onDrafted={(id) => void navigate({ search: { report: id } })} />
  if (!chosen) {
    return (
      <EmptyState title={t.noReports} action={draft}>
        {t.noReportsHint}
      </EmptyState>
    )
  }
  return (
    <div className={styles['reports']}>
      <nav aria-label={t.weeklyReports} className={styles['weeks']}>
        {draft}
        {reports.map((row) => (
          <WeekLink key={row.id} row={row} isChosen={row.id === chosen.id} />
        ))}
      </nav>
      <WeeklyReport key={chosen.id} reportId={chosen.id} projectId={projectId} />
    </div>
  )
}

function WeekLink({ row, isChosen }: { row: Row; isChosen: boolean }) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const day = (date: string) => formatDay(date, language, today)
  return (
    <Link from="/projects/$projectId/weekly" to="." search={{ report: row.id }} aria-current={isChosen ? 'page' : undefined} className={styles['week']}>
      <span>{t.weekOf(day(row.week), day(addDays(row.week, 6)))}</span>
      <small>
        {row.sent_at ? t.sent : t.draft} · {t.by(row.author_name)}
      </small>
    </Link>
  )
}
