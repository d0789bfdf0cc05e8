import { useQueries } from '@tanstack/react-query'
import { api } from '@/api/client'
import { formatDay } from '@/lib/dates'
import { BehindPoint } from '@/ui/chart/BehindPoint'
import { ChartCard } from '@/ui/chart/ChartCard'
import { DayChart, type Series } from '@/ui/chart/DayChart'
import { DayTable } from '@/ui/chart/DayTable'
import { useClock } from '@/ui/clock'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useLanguage, useText } from '@/ui/language'
import { text } from './text'

interface Props {
  projectId: number
  first: string
  chosen: string | undefined
  onChoose: (day: string | undefined) => void
}

const COLOURS = { done: ['var(--good)', 'var(--label-teal)'], doing: ['var(--label-blue)', 'var(--label-purple)', 'var(--label-orange)'], todo: ['var(--idle)', 'var(--line-strong)'] }
type Category = keyof typeof COLOURS

/** How many items stood in each status, day by day; a day lists them. */
export function CumulativeFlow({ projectId, first, chosen, onChoose }: Props) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const { data, error, refetch } = api.useQuery('get', '/api/v1/projects/{project_id}/flow/cumulative', { params: { path: { project_id: projectId }, query: { first } } })
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!data) return <SkeletonRows rows={8} />
  const names = data.days.map((day) => formatDay(day, language, today))
  const series = bandsOf(data.statuses, data.counts)
  const place = data.days.indexOf(chosen ?? '')
  const choose = (at: number) => onChoose(data.days[at])
  const now = (category: string) => data.statuses.reduce((sum, status, row) => sum + (status.category === category ? (data.counts[row]?.at(-1) ?? 0) : 0), 0)
  return (
    <ChartCard
      title={t.cumulative}
      how={t.cumulativeHow}
      summary={t.cumulativeSummary(now('todo'), now('doing'), now('done'))}
      chart={<DayChart label={t.cumulative} days={names} series={series} chosen={place < 0 ? undefined : place} onChoose={choose} />}
      table={<DayTable label={t.cumulative} days={names} series={series} onChoose={choose} />}
    >
      {chosen !== undefined && place >= 0 && <DayItems projectId={projectId} day={chosen} title={names[place] ?? ''} statuses={data.statuses} onClose={() => onChoose(undefined)} />}
    </ChartCard>
  )
}

/** What is done lies at the bottom, as the chart is read. */
function bandsOf(statuses: readonly { id: number; name: string; category: string }[], counts: readonly (readonly number[])[]): Series[] {
  const used: Record<string, number> = {}
  return statuses
    .map((status, row) => ({ status, values: counts[row] ?? [] }))
    .toReversed()
    .map(({ status, values }) => {
      const colours = COLOURS[status.category as Category]
      const turn = used[status.category] ?? 0
      used[status.category] = turn + 1
      return { id: String(status.id), label: status.name, values, look: 'area', colour: colours[turn % colours.length] ?? 'var(--idle)' }
    })
}

interface DayProps {
  projectId: number
  day: string
  title: string
  statuses: readonly { id: number; name: string; category: string }[]
  onClose: () => void
}

function DayItems({ projectId, day, title, statuses, onClose }: DayProps) {
  const asked = useQueries({ queries: statuses.map(({ id }) => api.queryOptions('get', '/api/v1/projects/{project_id}/flow/items', { params: { path: { project_id: projectId }, query: { day, status_id: id } } })) })
  return <BehindPoint title={title} onClose={onClose} groups={statuses.map(({ id, name }, place) => ({ id: String(id), label: name, items: asked[place]?.data?.items ?? [], total: asked[place]?.data?.total ?? 0 }))} />
}
