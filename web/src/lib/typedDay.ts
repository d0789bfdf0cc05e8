import { addDays, type Day } from './dates'

/** A day as people type it: `2026-12-01`, `12-1`, `12/1`, `12月1日`, `+3`, `3天后`, `3d`; undefined where it is none. */
export function typedDay(text: string, today: Day): Day | undefined {
  const typed = text.normalize('NFKC').trim()
  const away = /^(?:\+(\d{1,3})d?|(\d{1,3})(?:d|天后?))$/i.exec(typed)
  if (away) return addDays(today, Number(away[1] ?? away[2]))
  const written = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed)
  if (!written) return undefined
  const [, year, month = '', date = ''] = written
  const day = (of: string) => `${of}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (year) return isDay(day(year)) ? day(year) : undefined
  const thisYear = day(today.slice(0, 4))
  const next = thisYear < today ? day(String(Number(today.slice(0, 4)) + 1)) : thisYear
  return isDay(next) ? next : undefined
}

function isDay(day: Day): boolean {
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}

/** Monday is 1. */
export function nextWeekday(today: Day, weekday: number): Day {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay() || 7
  return addDays(today, weekday - now + (weekday <= now ? 7 : 0))
}
