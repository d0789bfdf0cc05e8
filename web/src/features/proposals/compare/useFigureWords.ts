import { formatDay } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { text } from '../text'
import type { FigureRow } from './figures'

type Value = number | string | null

/** How the figures of a comparison are said; minutes become person-days or hours. */
export function useFigureWords(minutesPerDay: number): (id: FigureRow['id'], value: Value) => string {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const inDays = (minutes: number) => short(minutes / minutesPerDay)
  return (id, value) => {
    if (value === null) return '—'
    if (typeof value === 'string') return formatDay(value.slice(0, 10), language, today)
    switch (id) {
      case 'daysWon':
        return value === 0 ? t.days('0') : value > 0 ? t.days(short(value)) : t.later(short(-value))
      case 'buffer':
        return t.days(short(value))
      case 'overload':
        return value === 0 ? t.none : t.personDays(inDays(value))
      case 'addedWork':
        return value === 0 ? t.none : t.hours(short(value / 60))
      case 'overlapped':
        return value === 0 ? t.none : t.days(inDays(value))
      case 'late':
      case 'movedTasks':
        return value === 0 ? t.none : t.items(value)
      default:
        return t.places(value)
    }
  }
}

/** One decimal, none where it is 0. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}
