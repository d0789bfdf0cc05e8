import { InputNumber } from 'antd'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import { formatDay } from '@/lib/dates'
import { scaled, wallTime } from '@/lib/scale'
import { ChartCard } from '@/ui/chart/ChartCard'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import charts from '@/ui/chart/chart.module.css'
import { useClock } from '@/ui/clock'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useLanguage, useText } from '@/ui/language'
import { PlainTable } from '@/ui/list/PlainTable'
import styles from './flow.module.css'
import { text } from './text'

type Forecast = components['schemas']['FlowForecastOut']

interface Props {
  projectId: number
  count: number | undefined
  onCount: (count: number | undefined) => void
}

const SIZE = { width: 600, height: 200 }
const PLOT = { left: 16, top: 22, width: 560, height: 150 }

/** When so many items are done, from what was done lately. */
export function FlowForecast({ projectId, count, onCount }: Props) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const query = count === undefined ? {} : { count }
  const { data, error, refetch } = api.useQuery('get', '/api/v1/projects/{project_id}/flow/forecast', { params: { path: { project_id: projectId }, query } }, { placeholderData: (before) => before })
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!data) return <SkeletonRows rows={6} />
  const say = (chance: string) => {
    const day = data.days[chance]
    return day ? formatDay(day, language, today) : t.beyond
  }
  const isKnown = data.days['50'] !== undefined
  const rows = Object.keys(data.days).map((chance) => ({ chance, day: say(chance) }))
  const columns = [
    { id: 'chance', title: t.chance, render: (row: (typeof rows)[number]) => `${row.chance}%` },
    { id: 'day', title: t.date, render: (row: (typeof rows)[number]) => row.day },
  ]
  return (
    <ChartCard
      title={t.forecast}
      how={t.forecastHow(data.done_count, data.working_days, data.weeks)}
      summary={isKnown ? t.forecastSummary(data.count, say('50'), say('85')) : t.noForecast}
      tools={<InputNumber size="small" min={1} max={10_000} precision={0} value={count ?? null} placeholder={t.allOpen(data.open_count)} aria-label={t.itemCount} onChange={(typed) => onCount(typed ?? undefined)} style={{ width: 150 }} />}
      chart={isKnown && <Spread days={data.days} spread={data.spread} label={t.forecast} />}
      table={<PlainTable label={t.forecast} rows={rows} columns={columns} idOf={({ chance }) => chance} />}
    />
  )
}

interface SpreadProps {
  days: Forecast['days']
  /** Runs by the day on which they end. */
  spread: readonly (readonly (string | number)[])[]
  label: string
}

function Spread({ days, spread, label }: SpreadProps) {
  const t = useText(text)
  const bars = spread.map(([day, runs]) => ({ day: String(day), runs: Number(runs) }))
  const [first, last] = [bars[0]?.day ?? '', bars.at(-1)?.day ?? '']
  const most = Math.max(1, ...bars.map(({ runs }) => runs))
  const x = (day: string) => scaled(wallTime(`${day}T00:00`), wallTime(`${first}T00:00`), wallTime(`${last}T00:00`), PLOT.width)
  return (
    <ChartFrame label={label}>
      <svg viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`} role="img" aria-label={label} className={charts['chart']}>
        <g transform={`translate(${String(PLOT.left)} ${String(PLOT.top)})`}>
          {bars.map(({ day, runs }) => (
            <rect key={day} x={x(day) - 2} y={PLOT.height - (runs / most) * PLOT.height} width={5} height={(runs / most) * PLOT.height} className={styles['bar']}>
              <title>{`${day}\n${t.share} ${String(runs)}`}</title>
            </rect>
          ))}
          {Object.entries(days).map(([chance, day]) => day && <Mark key={chance} x={x(day)} label={`P${chance}`} />)}
          <text y={PLOT.height + 18}>{first}</text>
          <text x={PLOT.width} y={PLOT.height + 18} textAnchor="end">
            {last}
          </text>
        </g>
      </svg>
    </ChartFrame>
  )
}

function Mark({ x, label }: { x: number; label: string }) {
  return (
    <g>
      <line x1={x} x2={x} y1={-4} y2={PLOT.height} className={styles['mark']} />
      <text x={x} y={-8} textAnchor="middle">
        {label}
      </text>
    </g>
  )
}
