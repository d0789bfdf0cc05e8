import { memo, useMemo } from 'react'
import type { Day } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useText } from '@/ui/language'
import styles from '../calendars.module.css'
import { shortWeekdays, text, WEEKDAYS } from '../text'
import type { Calendar, CalendarDay } from '../useCalendars'
import { type Chosen, useChoosing } from './useChoosing'
import { useDayWords } from './useDayWords'
import { isWorked, type Month as MonthDays, monthsOf } from './yearGrid'

interface Props {
  year: number
  week: Calendar['week']
  byDate: ReadonlyMap<Day, CalendarDay>
  chosen: Chosen | null
  /** Without it the year is only to be read. */
  onChoose: ((chosen: Chosen | null) => void) | undefined
}

/** Twelve months; each day says whether it is worked and why. */
export function YearView({ year, week, byDate, chosen, onChoose }: Props) {
  const t = useText(text)
  const { today } = useClock()
  const months = useMemo(() => monthsOf(year), [year])
  const { reached, handlers } = useChoosing({ year, today, onChoose })
  return (
    // The days inside are buttons; here their clicks and keys are heard together.
    <div role="group" aria-label={`${t.days} ${t.year(year)}`} className={styles['months']} data-editable={onChoose !== undefined} {...handlers}>
      {months.map((month) => (
        <Month
          key={month.number}
          month={month}
          week={week}
          byDate={byDate}
          today={within(today, month)}
          reached={within(reached, month)}
          first={overlaps(chosen, month) ? chosen.first : null}
          last={overlaps(chosen, month) ? chosen.last : null}
        />
      ))}
    </div>
  )
}

interface MonthProps {
  month: MonthDays
  week: Calendar['week']
  byDate: ReadonlyMap<Day, CalendarDay>
  today: Day | null
  reached: Day | null
  first: Day | null
  last: Day | null
}

/** Drawn again only when something in this month changed: dragging touches 365 days. */
const Month = memo(function Month({ month, week, byDate, today, reached, first, last }: MonthProps) {
  const t = useText(text)
  const names = useText(shortWeekdays)
  const say = useDayWords()
  const isChosen = (day: Day) => first !== null && last !== null && day >= first && day <= last
  return (
    <section>
      <h3>{t.month(month.number)}</h3>
      <div className={styles['month']}>
        {WEEKDAYS.map((weekday) => (
          <span key={weekday} aria-hidden className={styles['weekdayName']}>
            {names[weekday]}
          </span>
        ))}
        {month.days.map((day, index) => {
          const exception = byDate.get(day)
          const isWorking = isWorked(day, exception?.kind, week)
          return (
            <button
              key={day}
              type="button"
              data-day={day}
              data-kind={exception?.kind}
              data-off={!isWorking}
              data-today={day === today}
              aria-pressed={isChosen(day)}
              aria-label={say(day, isWorking, exception)}
              title={exception && say(day, isWorking, exception)}
              tabIndex={day === reached ? 0 : -1}
              style={index === 0 ? { gridColumnStart: month.blanks + 1 } : undefined}
            >
              {Number(day.slice(8))}
              {exception && <small aria-hidden>{t[`${exception.kind}Mark`]}</small>}
            </button>
          )
        })}
      </div>
    </section>
  )
})

function within(day: Day, { days }: MonthDays): Day | null {
  return days[0]?.slice(0, 7) === day.slice(0, 7) ? day : null
}

function overlaps(chosen: Chosen | null, { days }: MonthDays): chosen is Chosen {
  return chosen !== null && chosen.first <= (days.at(-1) ?? '') && chosen.last >= (days[0] ?? '')
}
