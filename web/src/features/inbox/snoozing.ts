import { addDays, type Day, wallClockAt } from '@/lib/dates'

export interface Later {
  id: 'tonight' | 'tomorrow' | 'nextWeek'
  until: string
}

const MONDAY = 1
const WEEK = 7

/** When one may want to see it again, as instants; this evening only while it is ahead. */
export function laterTimes(now: number, timeZone: string): Later[] {
  const today = wallClockAt(timeZone, now).slice(0, 10)
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay()
  const toMonday = (MONDAY - weekday + WEEK) % WEEK || WEEK
  const times: Later[] = [
    { id: 'tonight', until: instantAt(today, '18:00', timeZone) },
    { id: 'tomorrow', until: instantAt(addDays(today, 1), '09:00', timeZone) },
    { id: 'nextWeek', until: instantAt(addDays(today, toMonday), '09:00', timeZone) },
  ]
  return times.filter((time) => Date.parse(time.until) > now)
}

/** The instant at which the wall clock of a time zone shows a day and time. */
export function instantAt(day: Day, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const shown = Date.parse(`${wallClockAt(timeZone, wanted)}:00Z`)
  return new Date(wanted - (shown - wanted)).toISOString()
}
