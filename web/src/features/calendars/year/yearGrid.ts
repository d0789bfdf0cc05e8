import type { components } from '@/api/schema'
import { addDays, type Day, daysBetween } from '@/lib/dates'

export type DayKind = components['schemas']['DayOut']['kind']

export interface Month {
  /** 1 to 12. */
  number: number
  /** Empty places before the first day, the week beginning on Monday. */
  blanks: number
  days: readonly Day[]
}

/** The twelve months of a year, each as its days. */
export function monthsOf(year: number): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = `${year}-${String(index + 1).padStart(2, '0')}-01`
    const next = index === 11 ? `${year + 1}-01-01` : `${year}-${String(index + 2).padStart(2, '0')}-01`
    return { number: index + 1, blanks: weekdayOf(first), days: daysFrom(first, addDays(next, -1)) }
  })
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** All days between two, in whichever order these are named. */
export function daysFrom(one: Day, other: Day): Day[] {
  const { first, last } = inOrder(one, other)
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index))
}

export function inOrder(one: Day, other: Day): { first: Day; last: Day } {
  return one <= other ? { first: one, last: other } : { first: other, last: one }
}

/** Whether a day is worked: its own exception says so, or else the week. */
export function isWorked(day: Day, kind: DayKind | undefined, week: readonly (readonly unknown[])[]): boolean {
  if (kind) return kind === 'makeup' || kind === 'working'
  return (week[weekdayOf(day)] ?? []).length > 0
}

/** How a key moves in the year; null for other keys. */
export function stepOf(key: string): number | null {
  return { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7, PageUp: -28, PageDown: 28 }[key] ?? null
}
