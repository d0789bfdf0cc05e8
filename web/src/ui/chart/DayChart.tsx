import type { CSSProperties } from 'react'
import { anchorAt, pathThrough, scaled } from '@/lib/scale'
import { useText } from '../language'
import { ChartFrame } from './ChartFrame'
import styles from './chart.module.css'
import { ticksOf } from './ticks'
import { text } from './text'

export interface Series {
  id: string
  label: string
  /** A value for each day; null where it is not known yet. */
  values: readonly (number | null)[]
  /** Areas stand on each other, the first at the bottom. */
  look: 'line' | 'dashed' | 'area'
  /** A CSS colour. */
  colour: string
}

interface Props {
  label: string
  /** What each day is called. */
  days: readonly string[]
  series: readonly Series[]
  say?: (value: number) => string
  chosen?: number | undefined
  onChoose?: (place: number) => void
}

const SIZE = { width: 600, height: 240 }
const PLOT = { left: 36, top: 10, width: 550, height: 200 }
const MOST_NAMES = 5

/** Lines and stacked areas over days; a day can be clicked. */
export function DayChart({ label, days, series, say = String, chosen, onChoose }: Props) {
  const t = useText(text)
  const last = Math.max(days.length - 1, 1)
  const stacks = stacked(series)
  const ticks = ticksOf([...stacks.values()].flat().flatMap((value) => value ?? []))
  const most = ticks.at(-1) ?? 1
  const x = (place: number) => scaled(place, 0, last, PLOT.width)
  const y = (value: number) => PLOT.height - scaled(value, 0, most, PLOT.height)
  return (
    <figure style={{ margin: 0 }}>
      <Legend series={series} />
      <ChartFrame label={label}>
        <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label} className={styles['chart']}>
          <title>{onChoose ? t.pick : label}</title>
          <g transform={`translate(${PLOT.left} ${PLOT.top})`}>
            {ticks.map((value) => (
              <g key={value}>
                <line x2={PLOT.width} y1={y(value)} y2={y(value)} className={styles['guide']} />
                <text x={-6} y={y(value) + 4} textAnchor="end">
                  {say(value)}
                </text>
              </g>
            ))}
            {series.map((one, index) => (
              <Shape key={one.id} series={one} top={stacks.get(one.id) ?? []} base={index > 0 ? (stacks.get(series[index - 1]?.id ?? '') ?? []) : []} x={x} y={y} />
            ))}
            {namedPlaces(days.length).map((place, index, all) => (
              <text key={place} x={x(place)} y={PLOT.height + 18} textAnchor={anchorAt(index, all.length - 1)}>
                {days[place]}
              </text>
            ))}
            {onChoose &&
              days.map((day, place) => (
                // The table beside the chart is the way of the keyboard.
                // oxlint-disable-next-line jsx-a11y/no-static-element-interactions jsx-a11y/click-events-have-key-events
                <rect key={`${day} ${String(place)}`} x={x(place - 0.5)} width={Math.max(x(1), 2)} height={PLOT.height} className={styles['slot']} data-chosen={place === chosen} onClick={() => onChoose(place)}>
                  <title>{sentence(day, place, series, say)}</title>
                </rect>
              ))}
          </g>
        </svg>
      </ChartFrame>
    </figure>
  )
}

function sentence(day: string, place: number, series: readonly Series[], say: (value: number) => string): string {
  const told = series.flatMap(({ label, values }) => (typeof values[place] === 'number' ? `${label} ${say(values[place])}` : []))
  return [day, ...told].join('\n')
}

/** The upper edge of each series: lines as they are, areas on top of each other. */
function stacked(series: readonly Series[]): ReadonlyMap<string, readonly (number | null)[]> {
  const tops = new Map<string, readonly (number | null)[]>()
  let below: readonly (number | null)[] = []
  for (const { id, values, look } of series) {
    const top = look === 'area' ? values.map((value, place) => (value ?? 0) + (below[place] ?? 0)) : values
    if (look === 'area') below = top
    tops.set(id, top)
  }
  return tops
}

function namedPlaces(count: number): number[] {
  const names = Math.min(count, MOST_NAMES)
  return Array.from({ length: names }, (_, index) => Math.round((index * (count - 1)) / Math.max(names - 1, 1)))
}

interface ShapeProps {
  series: Series
  top: readonly (number | null)[]
  base: readonly (number | null)[]
  x: (place: number) => number
  y: (value: number) => number
}

function Shape({ series: { look, colour }, top, base, x, y }: ShapeProps) {
  const points = top.flatMap((value, place) => (value === null ? [] : [[x(place), y(value)] as const]))
  const style = { '--colour': colour } as CSSProperties
  if (look !== 'area') return <path d={pathThrough(points)} className={styles['line']} data-look={look} style={style} />
  const floor = top.map((_, place) => [x(place), y(base[place] ?? 0)] as const).toReversed()
  return <path d={`${pathThrough([...points, ...floor])}Z`} className={styles['area']} style={style} />
}

function Legend({ series }: { series: readonly Series[] }) {
  return (
    <figcaption className={styles['legend']}>
      {series.map(({ id, label, look, colour }) => (
        <span key={id} style={{ '--colour': colour } as CSSProperties}>
          <i data-look={look} /> {label}
        </span>
      ))}
    </figcaption>
  )
}
