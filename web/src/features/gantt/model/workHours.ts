/** Shifts of a day as [start, finish] in minutes after midnight. */
type Shifts = readonly (readonly number[])[]
/** First minute of work and the end of work in a day. */
type Bounds = readonly [number, number]

const DAY = 24 * 60

/** When work begins and ends on each weekday, Monday first. */
export type WorkHours = readonly Bounds[]

/** The working hours of a week; a day off counts as the usual day, because it may be worked by exception. */
export function workHours(week: readonly Shifts[]): WorkHours {
  const known = week.map(boundsOf)
  const usual = known.find((bounds) => bounds !== null) ?? ([0, DAY] as const)
  return Array.from({ length: 7 }, (_, weekday) => known[weekday] ?? usual)
}

function boundsOf(shifts: Shifts): Bounds | null {
  const starts = shifts.map(([start]) => start ?? 0)
  const finishes = shifts.map(([, finish]) => finish ?? 0)
  if (shifts.length === 0) return null
  const last = Math.max(...finishes)
  // A night shift ends on the next day: such a day has no hours of its own.
  return last > DAY ? [0, DAY] : [Math.min(...starts), last]
}

/**
 * Where a wall-clock moment stands in the chart. A day's hours of work are stretched over the whole day, so that a bar of one
 * day fills one cell and bars that follow each other touch.
 */
export function toChart(wall: string, hours: WorkHours): Date {
  const [year = 1970, month = 1, day = 1] = wall.slice(0, 10).split('-').map(Number)
  const [hour = 0, minute = 0] = wall.slice(11, 16).split(':').map(Number)
  const [from, to] = hours[weekdayOf(new Date(year, month - 1, day))] ?? [0, DAY]
  const share = Math.min(Math.max((hour * 60 + minute - from) / (to - from), 0), 1)
  return new Date(year, month - 1, day, 0, Math.round(share * DAY))
}

/** The wall-clock moment at a place in the chart; midnight is the beginning of a start's day, and the end of a finish's day before. */
export function fromChart(date: Date, edge: 'start' | 'finish', hours: WorkHours): string {
  const isDayBefore = edge === 'finish' && minutesOf(date) === 0
  const day = isDayBefore ? new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1) : date
  const share = isDayBefore ? 1 : minutesOf(date) / DAY
  const [from, to] = hours[weekdayOf(day)] ?? [0, DAY]
  const minutes = Math.round(from + share * (to - from))
  return `${dayText(day)}T${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}

/** `2026-03-02` of a date of the chart. */
export function dayText(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Midnight of a day of the chart. */
export function chartDay(day: string): Date {
  const [year = 1970, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number)
  return new Date(year, month - 1, date)
}

/** The wall-clock moment some days later, at the same time. */
export function shiftDays(wall: string, days: number): string {
  const day = chartDay(wall)
  return dayText(new Date(day.getFullYear(), day.getMonth(), day.getDate() + days)) + wall.slice(10)
}

function weekdayOf(date: Date): number {
  return (date.getDay() + 6) % 7
}

function minutesOf(date: Date): number {
  return date.getHours() * 60 + date.getMinutes()
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
