import type { components } from '@/api/schema'

export type NoticeDay = components['schemas']['NoticeDay']
type Day = components['schemas']['DayOut']
type DayIn = components['schemas']['DayIn']

/**
 * The days to put for a notice: its own, those of neighbouring years in the span, and the company's own exceptions that it
 * does not name. Holidays of its year that it no longer names go.
 */
export function daysOfNotice(year: number, named: readonly NoticeDay[], existing: readonly Day[]): DayIn[] {
  const dates = new Set(named.map((day) => day.date))
  const isKept = (day: Day) => !dates.has(day.date) && (isOwn(day.kind) || !day.date.startsWith(`${year}-`))
  const kept = existing.filter(isKept).map(({ date, kind, name, name_en, shifts, source, is_confirmed }) => ({ date, kind, name, name_en, shifts, source, is_confirmed }))
  const told = named.map(({ date, kind, name, name_en, source }) => ({ date, kind, name, name_en, source, shifts: [], is_confirmed: true }))
  return [...kept, ...told].toSorted((one, other) => one.date.localeCompare(other.date))
}

function isOwn(kind: Day['kind']): boolean {
  return kind === 'working' || kind === 'nonworking'
}
