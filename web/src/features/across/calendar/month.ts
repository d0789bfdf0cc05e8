import { addDays, type Day } from '@/lib/dates'
import { type Bar, inLanes } from '../bars'

const WEEK = 7

/** Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || WEEK
  return addDays(day, 1 - weekday)
}

/** The whole weeks that show the month of a day, or its week alone. */
export function weeksOf(day: Day, span: 'month' | 'week'): Day[] {
  if (span === 'week') return [mondayOf(day)]
  const mondays: Day[] = []
  for (let monday = mondayOf(`${day.slice(0, 8)}01`); monday.slice(0, 7) <= day.slice(0, 7); monday = addDays(monday, WEEK)) mondays.push(monday)
  return mondays
}

/** A day in the next or the previous month or week. */
export function stepped(day: Day, span: 'month' | 'week', by: 1 | -1): Day {
  if (span === 'week') return addDays(day, by * WEEK)
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 10)
}

/** A bar within one week: from which to which column, both from 0. */
export interface Segment {
  bar: Bar
  lane: number
  from: number
  to: number
  isOpenStart: boolean
  isOpenEnd: boolean
}

/** The bars of a week in lanes. */
export function segmentsOf(bars: readonly Bar[], monday: Day): Segment[] {
  const sunday = addDays(monday, WEEK - 1)
  const shown = bars.filter(({ first, last }) => first <= sunday && last >= monday)
  const column = (day: Day) => Math.round((Date.parse(day) - Date.parse(monday)) / 86_400_000)
  return inLanes(shown).map(({ bar, lane }) => ({
    bar,
    lane,
    from: Math.max(column(bar.first), 0),
    to: Math.min(column(bar.last), WEEK - 1),
    isOpenStart: bar.first < monday,
    isOpenEnd: bar.last > sunday,
  }))
}
