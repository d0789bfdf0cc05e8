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

const WIDTH = 420
const HEIGHT = 96
const DAYS = 180

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
  const summary = t.trendSummary(formatDay(first.date, language, today), formatDay(last.date, language, today), first.score, last.score)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary} className={styles['line']}>
      <title>{summary}</title>
      {[80, 60].map((score) => (
        <line key={score} x1="0" x2={WIDTH} y1={HEIGHT - (score / 100) * HEIGHT} y2={HEIGHT - (score / 100) * HEIGHT} className={styles['guide']} />
      ))}
      <path d={trendPath(points, WIDTH, HEIGHT)} className={styles['path']} />
    </svg>
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
