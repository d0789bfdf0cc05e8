import type { Day } from '@/lib/dates'
import { useLanguage } from '@/ui/language'
import type { Bar } from '../bars'
import type { BarActions } from '../useBarActions'
import styles from './calendar.module.css'
import { mondayOf } from './month'
import type { DayNote } from './useOffDays'
import { WeekRow } from './WeekRow'

interface Props {
  mondays: readonly Day[]
  /** The month in front; days of others are faint. Null in a week. */
  month: string | null
  bars: readonly Bar[]
  notes: ReadonlyMap<Day, DayNote>
  today: Day
  actions: BarActions
  hintOf: (bar: Bar) => string | undefined
  onDay: (day: Day) => void
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6]

/** Weeks below one another, the bars of each in lanes. */
export function MonthGrid({ mondays, month, ...row }: Props) {
  const language = useLanguage()
  const names = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'short', timeZone: 'UTC' })
  const monday = Date.parse(mondayOf('2026-01-05'))
  return (
    <div className={styles['grid']} data-span={month === null ? 'week' : 'month'}>
      <div className={styles['weekdays']} aria-hidden>
        {WEEKDAYS.map((place) => (
          <span key={place}>{names.format(monday + place * 86_400_000)}</span>
        ))}
      </div>
      {mondays.map((start) => (
        <WeekRow key={start} monday={start} month={month} {...row} />
      ))}
    </div>
  )
}
