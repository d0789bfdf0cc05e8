import { formatDay, wallClock } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import styles from '../forecast.module.css'
import { anchorAt, pathThrough, scaled, wallTime } from '@/lib/scale'
import { text } from './text'
import type { Outcome } from './useSimulations'

// The drawing: numbers of runs at the left, chances at the right, dates below.
const SIZE = { width: 760, height: 250 }
const PLOT = { left: 40, top: 26, width: 670, height: 190 }
const CHANCES = [0, 0.25, 0.5, 0.75, 1]
const DATES = 5

/** How often the project ended when (bars), and how sure each day is (line). */
export function FinishChart({ outcome }: { outcome: Outcome }) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const day = (moment: string) => formatDay(wallClock(moment).day, language, today)
  const bars = outcome.histogram.map(([from, before, runs]) => ({ from: String(from), before: String(before), runs: Number(runs) }))
  const curve = outcome.s_curve.map(([moment, chance]) => ({ moment: String(moment), chance: Number(chance) }))
  const first = wallTime(bars[0]?.from ?? outcome.p10)
  const last = wallTime(bars.at(-1)?.before ?? outcome.p90)
  const most = Math.max(1, ...bars.map(({ runs }) => runs))
  const x = (moment: string) => scaled(wallTime(moment), first, last, PLOT.width)
  const label = t.chartLabel(day(outcome.p50), day(outcome.p80))
  return (
    <ChartFrame label={label}>
    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label} className={styles['chart']}>
      <title>{label}</title>
      <text x={PLOT.left - 6} y={14} textAnchor="end">
        {t.frequency}
      </text>
      <text x={PLOT.left + PLOT.width + 6} y={14}>
        {t.cumulative}
      </text>
      <g transform={`translate(${PLOT.left} ${PLOT.top})`}>
        <Guides most={most} />
        {bars.map(({ from, before, runs }) => {
          const height = (runs / most) * PLOT.height
          return <rect key={from} x={x(from) + 0.5} y={PLOT.height - height} width={Math.max(1, x(before) - x(from) - 1)} height={height} className={styles['bar']} />
        })}
        <path d={pathThrough(curve.map(({ moment, chance }) => [x(moment), round((1 - chance) * PLOT.height)]))} className={styles['curve']} />
        <Mark x={x(outcome.scheduled)} label={t.scheduled} isPlan />
        <Mark x={x(outcome.p50)} label="P50" />
        <Mark x={x(outcome.p80)} label="P80" />
        {Array.from({ length: DATES }, (_, place) => new Date(first + ((last - first) * place) / (DATES - 1)).toISOString()).map((moment, place) => (
          <text key={moment} x={(PLOT.width * place) / (DATES - 1)} y={PLOT.height + 18} textAnchor={anchorAt(place, DATES - 1)}>
            {day(moment)}
          </text>
        ))}
      </g>
    </svg>
    </ChartFrame>
  )
}

function Guides({ most }: { most: number }) {
  return CHANCES.map((chance) => {
    const y = PLOT.height * (1 - chance)
    return (
      <g key={chance}>
        <line x2={PLOT.width} y1={y} y2={y} className={styles['guide']} />
        <text x={-6} y={y + 4} textAnchor="end">
          {Math.round(most * chance)}
        </text>
        <text x={PLOT.width + 6} y={y + 4}>
          {Math.round(chance * 100)}%
        </text>
      </g>
    )
  })
}

function Mark({ x, label, isPlan = false }: { x: number; label: string; isPlan?: boolean }) {
  if (x < 0 || x > PLOT.width) return null
  return (
    <g className={styles['mark']} data-plan={isPlan}>
      <line x1={x} x2={x} y1={isPlan ? -14 : -4} y2={PLOT.height} />
      <text x={x + 4} y={isPlan ? -6 : 6}>
        {label}
      </text>
    </g>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
