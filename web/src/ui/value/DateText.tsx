import { type Day, formatDay, formatPlanDateFully, nearName, wallClock } from '@/lib/dates'
import { useClock } from '../clock'
import { useLanguage } from '../language'
import styles from './value.module.css'

interface Props {
  /** A plan date as the server sends it; shown as it stands on the project's wall. */
  date: string | null | undefined
  /** `today` and `tomorrow` in words. */
  isNear?: boolean
  tone?: 'bad' | 'warn'
}

/** A plan date: `3月2日`, everything in its title. */
export function DateText({ date, isNear, tone }: Props) {
  const language = useLanguage()
  const { today } = useClock()
  if (!date) return null
  const day: Day = wallClock(date).day
  const words = (isNear && nearName(day, today, language)) || formatDay(day, language, today)
  return (
    <time dateTime={date} title={formatPlanDateFully(date, language)} className={styles['date']} data-tone={tone}>
      {words}
    </time>
  )
}
