import type { Load } from '@/api/scenarios'
import { useText } from '@/ui/language'
import styles from '../proposals.module.css'
import { text } from '../text'
import { short } from './useFigureWords'

const WIDTH = 132
const HEIGHT = 34

interface Props {
  load: Load
  minutesPerDay: number
}

/** Overload week by week: the plan's as outlines, the scenario's filled. */
export function OverloadPicture({ load, minutesPerDay }: Props) {
  const t = useText(text)
  const { overload_before: before, overload_after: after } = load
  const most = Math.max(...before, ...after)
  if (!(most > 0)) return <span className={styles['faint']}>{t.none}</span>
  const step = WIDTH / before.length
  const days = (minutes: readonly number[]) => short(minutes.reduce((sum, one) => sum + one, 0) / minutesPerDay)
  const bar = (minutes: number, week: number, look: string) => {
    const height = (minutes / most) * (HEIGHT - 2)
    return height > 0 && <rect key={`${look} ${week}`} x={week * step + 0.5} y={HEIGHT - height} width={Math.max(step - 1, 1)} height={height} className={styles[look]} />
  }
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.loadSummary(days(before), days(after))}>
      {before.map((minutes, week) => bar(minutes, week, 'barBefore'))}
      {after.map((minutes, week) => bar(minutes, week, 'barAfter'))}
      <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className={styles['axis']} />
    </svg>
  )
}
