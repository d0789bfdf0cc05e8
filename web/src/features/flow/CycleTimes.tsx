import { Link, useNavigate } from '@tanstack/react-router'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import { withItem } from '@/lib/itemSearch'
import { scaled, wallTime } from '@/lib/scale'
import { BehindPoint } from '@/ui/chart/BehindPoint'
import { ChartCard } from '@/ui/chart/ChartCard'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import charts from '@/ui/chart/chart.module.css'
import { ticksOf } from '@/ui/chart/ticks'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { PlainTable } from '@/ui/list/PlainTable'
import styles from './flow.module.css'
import { text } from './text'

type Times = components['schemas']['CycleTimesOut']
type Finished = Times['finished'][number]

const SIZE = { width: 600, height: 240 }
const PLOT = { left: 36, top: 10, width: 520, height: 200 }

/** How long items took, each a dot, with percentiles; and how long those in progress have been. */
export function CycleTimes({ projectId, first }: { projectId: number; first: string }) {
  const t = useText(text)
  const { data, error, refetch } = api.useQuery('get', '/api/v1/projects/{project_id}/flow/cycle-times', { params: { path: { project_id: projectId }, query: { first } } })
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!data) return <SkeletonRows rows={8} />
  const [half, most] = [data.cycle['50'], data.cycle['85']]
  const summary = half === undefined || most === undefined ? t.noCycle : t.cycleSummary(half.toFixed(1), most.toFixed(1), data.finished.length)
  const ageing = data.ageing.map((item) => ({ ...item, note: <span className={item.is_old ? styles['old'] : undefined}>{[t.daysOld(item.days), item.is_old && t.isOld].filter(Boolean).join(' · ')}</span> }))
  return (
    <ChartCard title={t.cycle} how={t.cycleHow} summary={summary} chart={<Scatter times={data} />} table={<Table finished={data.finished} />}>
      {ageing.length > 0 && <BehindPoint title={`${t.ageing}：${t.ageingHint}`} groups={[{ id: 'ageing', items: ageing }]} />}
    </ChartCard>
  )
}

function Scatter({ times: { finished, cycle, first, last } }: { times: Times }) {
  const t = useText(text)
  const navigate = useNavigate()
  const timed = finished.filter((item) => item.cycle_days !== null)
  const ticks = ticksOf(timed.map((item) => item.cycle_days ?? 0))
  const most = ticks.at(-1) ?? 1
  const y = (days: number) => PLOT.height - scaled(days, 0, most, PLOT.height)
  const x = (day: string) => scaled(wallTime(`${day}T00:00`), wallTime(`${first}T00:00`), wallTime(`${last}T00:00`), PLOT.width)
  return (
    <ChartFrame label={t.cycle}>
      <svg viewBox={`0 0 ${String(SIZE.width)} ${String(SIZE.height)}`} role="img" aria-label={t.cycle} className={charts['chart']}>
        <g transform={`translate(${String(PLOT.left)} ${String(PLOT.top)})`}>
          {ticks.map((value) => (
            <g key={value}>
              <line x2={PLOT.width} y1={y(value)} y2={y(value)} className={charts['guide']} />
              <text x={-6} y={y(value) + 4} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
          {Object.entries(cycle).map(([percent, days]) => (
            <g key={percent}>
              <line x2={PLOT.width} y1={y(days)} y2={y(days)} className={styles['percentile']} />
              <text x={PLOT.width + 4} y={y(days) + 4}>{`P${percent}`}</text>
            </g>
          ))}
          {timed.map((item) => (
            // The table beside the chart is the way of the keyboard.
            // oxlint-disable-next-line jsx-a11y/no-static-element-interactions jsx-a11y/click-events-have-key-events
            <circle key={item.id} cx={x(item.done_on)} cy={y(item.cycle_days ?? 0)} r={4} className={styles['dot']} onClick={() => void navigate({ to: '.', search: withItem(item.id) })}>
              <title>{`${item.key} ${item.title}\n${t.doneOn} ${item.done_on}\n${t.cycleDays} ${String(item.cycle_days)}`}</title>
            </circle>
          ))}
          <text y={PLOT.height + 18}>{first}</text>
          <text x={PLOT.width} y={PLOT.height + 18} textAnchor="end">
            {last}
          </text>
        </g>
      </svg>
    </ChartFrame>
  )
}

function Table({ finished }: { finished: readonly Finished[] }) {
  const t = useText(text)
  const columns = [
    {
      id: 'item',
      title: t.item,
      render: (row: Finished) => (
        <Link to="." search={withItem(row.id)}>
          {row.key} {row.title}
        </Link>
      ),
    },
    { id: 'done', title: t.doneOn, width: '110px', render: (row: Finished) => row.done_on },
    { id: 'cycle', title: t.cycleDays, width: '90px', align: 'end' as const, render: (row: Finished) => row.cycle_days ?? '–' },
    { id: 'lead', title: t.leadDays, width: '90px', align: 'end' as const, render: (row: Finished) => row.lead_days },
  ]
  return <PlainTable label={t.cycle} rows={finished} columns={columns} idOf={({ id }) => id} minWidth="480px" />
}
