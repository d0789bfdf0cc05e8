import { formatDay, wallClock } from '@/lib/dates'
import type { components } from '@/api/schema'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import styles from '../forecast.module.css'
import { anchorAt, pathThrough, scaled, wallTime } from '@/lib/scale'
import { text } from './text'

type Point = components['schemas']['EarnedPoint']

const SIZE = { width: 760, height: 250 }
const PLOT = { left: 48, top: 12, width: 690, height: 204 }
const PARTS = [0, 0.25, 0.5, 0.75, 1]

/** Value planned and earned over time, in days of work. */
export function ValueChart({ points, day }: { points: readonly Point[]; day: number }) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const [begin, end] = [points[0], points.at(-1)]
  if (!begin || !end) return null
  const [first, last] = [wallTime(begin.date), wallTime(end.date)]
  const most = Math.max(1, ...points.flatMap((point) => [point.planned, point.earned ?? 0]))
  const place = (date: string, value: number) => [scaled(wallTime(date), first, last, PLOT.width), PLOT.height - scaled(value, 0, most, PLOT.height)] as const
  const earned = points.flatMap((point) => (point.earned === null ? [] : [place(point.date, point.earned)]))
  const name = (date: string) => formatDay(wallClock(date).day, language, today)
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <i data-line="planned" /> {t.planned} <i data-line="earned" /> {t.earned}
      </figcaption>
      <ChartFrame label={t.chart}>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={t.chart} className={styles['chart']}>
        <title>{t.chart}</title>
        <g transform={`translate(${PLOT.left} ${PLOT.top})`}>
          {PARTS.map((part, index) => (
            <g key={part}>
              <line x2={PLOT.width} y1={PLOT.height * (1 - part)} y2={PLOT.height * (1 - part)} className={styles['guide']} />
              <text x={-6} y={PLOT.height * (1 - part) + 4} textAnchor="end">
                {Math.round((most * part) / day)}
              </text>
              <text x={PLOT.width * part} y={PLOT.height + 18} textAnchor={anchorAt(index, PARTS.length - 1)}>
                {name(new Date(first + (last - first) * part).toISOString())}
              </text>
            </g>
          ))}
          <path d={pathThrough(points.map((point) => place(point.date, point.planned)))} className={styles['planned']} />
          <path d={pathThrough(earned)} className={styles['curve']} />
        </g>
      </svg>
      </ChartFrame>
    </figure>
  )
}
