/** A stretch of work: start and finish in minutes of the day; past 1440 it ends on the next day. */
export type Shift = number[]

const DAY = 24 * 60
const LATEST = 2 * DAY
const HOURS = /^(\d{1,2})(?:[:：.](\d{2}))?$/
const BETWEEN_SHIFTS = /[,，、;；\s]+/
const WITHIN_SHIFT = /\s*[-–—~～至到]\s*/g

/** `08:00–12:00, 13:00–17:00`; a night shift is `22:00–06:00`. */
export function shiftsText(shifts: readonly Shift[]): string {
  return shifts.map(([start = 0, finish = 0]) => `${clockText(start)}–${clockText(finish)}`).join(', ')
}

/** Reads what people type: `8-12 13:00-17:30`, `22:00–6:00`; null when it cannot be read, overlaps or is out of order. */
export function parseShifts(text: string): Shift[] | null {
  const parts = text.trim().replace(WITHIN_SHIFT, '-').split(BETWEEN_SHIFTS).filter(Boolean)
  const shifts: Shift[] = []
  for (const part of parts) {
    const shift = parseShift(part)
    const before = shifts.at(-1)?.[1] ?? 0
    if (!shift || (shift[0] ?? 0) < before) return null
    shifts.push(shift)
  }
  return shifts
}

export function minutesOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, [start = 0, finish = 0]) => sum + finish - start, 0)
}

/** Minutes of the longest day of a week, which is what a day of work usually means. */
export function longestDay(week: readonly (readonly Shift[])[]): number {
  return Math.max(0, ...week.map(minutesOf))
}

export function weekMinutes(week: readonly (readonly Shift[])[]): number {
  return week.reduce((sum, shifts) => sum + minutesOf(shifts), 0)
}

function parseShift(text: string): Shift | null {
  const [start, finish, ...more] = text.split('-').map(parseClock)
  if (start === null || start === undefined || finish === null || finish === undefined || more.length > 0) return null
  const end = finish <= start ? finish + DAY : finish
  return start >= DAY || end > LATEST ? null : [start, end]
}

function parseClock(text: string): number | null {
  const [, hours, minutes = '0'] = HOURS.exec(text) ?? []
  if (hours === undefined || Number(minutes) >= 60) return null
  const total = Number(hours) * 60 + Number(minutes)
  return total > DAY ? null : total
}

function clockText(minutes: number): string {
  const shown = minutes > DAY ? minutes - DAY : minutes
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`
}
