import { Button } from 'antd'
import { useState } from 'react'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import { formatDay } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import styles from '../insight.module.css'
import { text } from '../text'
import { trendPath } from './trendPath'

type Point = components['schemas']['HealthPoint']

const DAYS = 180
// The drawing: names of the scores at the left, the line in the plot, dates below it.
const SIZE = { width: 440, height: 128 }
const PLOT = { left: 28, top: 8, width: 412, height: 96 }
const GUIDES = [100, 80, 60, 0]

/** Health day by day, as a line or as a table. */
export function Trend({ projectId }: { projectId: number }) {
  const t = useText(text)
  const [isTable, setTable] = useState(false)
  const { data } = api.useQuery('get', '/api/v1/projects/{project_id}/health/history', { params: { path: { project_id: projectId }, query: { days: DAYS } } })
  const points = (data ?? []).filter((point): point is Point & { score: number } => point.score !== null)
  if (points.length < 2) return <p className={styles['quiet']}>{t.noTrend}</p>
  return (
    <figure className={styles['trend']}>
      <figcaption>
        {t.trend}
        <Button size="small" type="text" onClick={() => setTable(!isTable)}>
          {isTable ? t.asChart : t.asTable}
        </Button>
      </figcaption>
      {isTable ? <TrendTable points={points} /> : <TrendLine points={points} />}
    </figure>
  )
}

function TrendLine({ points }: { points: readonly (Point & { score: number })[] }) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const day = (date: string) => formatDay(date, language, today)
  const summary = t.trendSummary(day(first.date), day(last.date), first.score, last.score)
  return (
    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={summary} className={styles['line']}>
      <title>{summary}</title>
      <g transform={`translate(${PLOT.left} ${PLOT.top})`}>
        {GUIDES.map((score) => (
          <Guide key={score} score={score} />
        ))}
        <path d={trendPath(points, PLOT.width, PLOT.height)} className={styles['path']} />
        <text y={PLOT.height + 15}>{day(first.date)}</text>
        <text x={PLOT.width} y={PLOT.height + 15} textAnchor="end">
          {day(last.date)}
        </text>
      </g>
    </svg>
  )
}

function Guide({ score }: { score: number }) {
  const y = PLOT.height * (1 - score / 100)
  return (
    <>
      <line x2={PLOT.width} y1={y} y2={y} className={styles['guide']} />
      <text x={-6} y={y + 4} textAnchor="end">
        {score}
      </text>
    </>
  )
}

function TrendTable({ points }: { points: readonly Point[] }) {
  const t = useText(text)
  return (
    <div className={styles['trendTable']}>
      <table>
        <thead>
          <tr>
            <th>{t.date}</th>
            <th>{t.score}</th>
            <th>{t.openItems}</th>
            <th>{t.lateItems}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.date}>
              <td>{point.date}</td>
              <td>{point.score}</td>
              <td>{point.open_count}</td>
              <td>{point.late_count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
