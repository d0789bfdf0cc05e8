import type { components } from '@/api/schema'
import { saySize } from '@/api/sprints'
import { formatDay } from '@/lib/dates'
import { BehindPoint } from '@/ui/chart/BehindPoint'
import { ChartCard } from '@/ui/chart/ChartCard'
import { DayChart, type Series } from '@/ui/chart/DayChart'
import { DayTable } from '@/ui/chart/DayTable'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { behindOf } from '../behind'
import styles from '../sprints.module.css'
import { text } from '../text'
import { useSize } from '../useSize'
import { type Day, leadOf, standingOf } from './progress'

type Burndown = components['schemas']['BurndownOut']

interface Props {
  burndown: Burndown
  /** The day that is chosen, in the address: `start` or a date. */
  chosen: string | undefined
  onChoose: (day: string | undefined) => void
}

const idOf = (day: Day) => (day.is_start ? 'start' : day.day)

/** Burndown and burnup of a sprint, and the items of the chosen day. */
export function SprintCharts({ burndown, chosen, onChoose }: Props) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const { points, unit } = burndown
  const summaries = useSummaries(burndown)
  if (points.length === 0) return <p className={styles['faint']}>{t.notStarted}</p>
  const names = points.map((point) => (point.is_start ? t.startDay : formatDay(point.day, language, today)))
  const choose = (place: number) => onChoose(points[place] && idOf(points[place]))
  const place = points.findIndex((point) => idOf(point) === chosen)
  const inUnit = (value: number | null) => (value === null ? null : Number(saySize(value, unit)))
  const line = (id: 'remaining' | 'done' | 'scope' | 'ideal', label: string, colour: string, look: Series['look'] = 'line'): Series => ({ id, label, colour, look, values: points.map((point) => inUnit(point[id])) })
  const down = [line('ideal', t.even, 'var(--text-faint)', 'dashed'), line('remaining', t.remaining, 'var(--accent)')]
  const up = [line('scope', t.scope, 'var(--warn)', 'dashed'), line('done', t.doneItems, 'var(--good)')]
  const picture = (label: string, series: readonly Series[]) => ({
    chart: <DayChart label={label} days={names} series={series} chosen={place < 0 ? undefined : place} onChoose={choose} />,
    table: <DayTable label={label} days={names} series={series} onChoose={choose} />,
  })
  const point = points[place]
  return (
    <>
      <div className={styles['charts']}>
        <ChartCard title={t.burndown} how={t.burndownHow} summary={summaries.down} {...picture(t.burndown, down)} />
        <ChartCard title={t.burnup} how={t.burnupHow} summary={summaries.up} {...picture(t.burnup, up)} />
      </div>
      {point && (
        <div className={styles['dayItems']}>
          <DayItems title={names[place] ?? ''} point={point} burndown={burndown} onClose={() => onChoose(undefined)} />
        </div>
      )}
    </>
  )
}

function useSummaries({ points, unit }: Burndown): { down: string; up: string } {
  const t = useText(text)
  const say = useSize(unit)
  const standing = standingOf(points)
  if (!standing) return { down: '', up: '' }
  const { start, last } = standing
  const lead = last.is_start ? 0 : leadOf(last)
  const pace = lead === 0 ? t.onTrack : lead > 0 ? t.ahead(say(lead)) : t.behind(say(-lead))
  const [scope, grown] = [last.scope ?? 0, (last.scope ?? 0) - (start.scope ?? 0)]
  const change = grown === 0 ? t.sameScope : grown > 0 ? t.grown(say(grown)) : t.shrunk(say(-grown))
  return { down: t.burndownSummary(say(last.remaining ?? 0), say(scope), pace), up: t.burnupSummary(say(last.done ?? 0), say(scope), change) }
}

interface DayProps {
  title: string
  point: Day
  burndown: Burndown
  onClose: () => void
}

function DayItems({ title, point, burndown: { items, unit }, onClose }: DayProps) {
  const t = useText(text)
  const group = (id: string, label: string, ids: readonly number[]) => ({ id, label, items: behindOf(items, ids, unit) })
  return (
    <BehindPoint
      title={title}
      onClose={onClose}
      groups={[group('added', t.addedItems, point.added_ids), group('removed', t.removedItems, point.removed_ids), group('open', t.stillOpen, point.open_ids), group('done', t.doneItems, point.done_ids)]}
    />
  )
}
