import type { Language } from './catalogue'

const LOCALE = { zh: 'zh-CN', en: 'en-GB' } as const
/** A formatter costs a hundred times what its use costs, and a table shows hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>()
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const PLAN_DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/

/** `2026-03-02`: a day on the wall, of no time zone. */
export type Day = string

/** A plan date as it stands on the wall of the project: `2026-03-02T08:00:00+08:00` is 08:00 for every reader. */
export function wallClock(planDate: string): { day: Day; time: string } {
  const [, day, time] = PLAN_DATE.exec(planDate) ?? []
  if (!day) throw new RangeError(`Not a plan date: ${planDate}`)
  return { day, time: time ?? '00:00' }
}

/** `3月2日`, `2 Mar`; with the year when it is another one than `today`'s. */
export function formatDay(day: Day, language: Language, today: Day): string {
  const options: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric', timeZone: 'UTC' }
  if (day.slice(0, 4) !== today.slice(0, 4)) options.year = 'numeric'
  return formatter(LOCALE[language], options).format(noon(day))
}

/** `2026年3月2日星期一 08:00`, `Monday 2 March 2026, 08:00`: everything, for a tooltip. */
export function formatPlanDateFully(planDate: string, language: Language): string {
  const { day, time } = wallClock(planDate)
  const date = formatter(LOCALE[language], { dateStyle: 'full', timeZone: 'UTC' }).format(noon(day))
  return language === 'zh' ? `${date} ${time}` : `${date}, ${time}`
}

/** An instant (a comment, a change) as the reader's clock showed it. */
export function formatInstant(instant: string, language: Language, timeZone: string): string {
  return formatter(LOCALE[language], { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant))
}

/** `3 分钟前`, `yesterday`; beyond a month, the day. */
export function formatAgo(instant: string, now: number, language: Language, timeZone: string): string {
  const passed = now - Date.parse(instant)
  const relative = new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto' })
  const away = Math.abs(passed)
  const step = (unit: 'minute' | 'hour' | 'day', length: number) => relative.format(-Math.round(passed / length), unit)
  if (away < MINUTE) return relative.format(0, 'second')
  if (away < HOUR) return step('minute', MINUTE)
  if (away < DAY) return step('hour', HOUR)
  if (away < 30 * DAY) return step('day', DAY)
  return formatDay(dayIn(timeZone, Date.parse(instant)), language, dayIn(timeZone, now))
}

/** The day that it is in a time zone. */
export function dayIn(timeZone: string, now: number): Day {
  return formatter('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}

/** What the wall clock of a time zone shows: `2026-03-02T08:00`. */
export function wallClockAt(timeZone: string, now: number): string {
  const time = formatter('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now)
  return `${dayIn(timeZone, now)}T${time}`
}

/** Calendar days from `one` to `other`; negative when `other` is earlier. */
export function daysBetween(one: Day, other: Day): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / DAY)
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** `今天`, `tomorrow`, `昨天`; null for days further away. */
export function nearName(day: Day, today: Day, language: Language): string | null {
  const away = daysBetween(today, day)
  return Math.abs(away) > 1 ? null : new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto' }).format(away, 'day')
}

function noon(day: Day): number {
  return Date.parse(`${day}T12:00:00Z`)
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formatters.set(key, made)
  return made
}
