import type { Language } from '@/lib/catalogue'
import { MONTHS } from '../chart/locale'

export interface Tick {
  at: Date
  label: string
}

type Step = 'day' | 'week' | 'month' | 'quarter' | 'year'

const DAY = 86_400_000
/** A step is used where one of it is at least so many pixels wide. */
const ROOM: readonly (readonly [Step, days: number, pixels: number])[] = [
  ['day', 1, 16],
  ['week', 7, 36],
  ['month', 30, 30],
  ['quarter', 91, 30],
  ['year', 365, 0],
]

/** The two lines of a printed time axis, the finest that can be read at so many pixels a day. */
export function axisOf(from: Date, to: Date, pixelsPerDay: number, language: Language): [Tick[], Tick[]] {
  const fine = ROOM.find(([, days, pixels]) => days * pixelsPerDay >= pixels)?.[0] ?? 'year'
  const coarse: Step = fine === 'day' || fine === 'week' ? 'month' : 'year'
  return [ticks(from, to, coarse, language, true), fine === 'year' ? [] : ticks(from, to, fine, language, false)]
}

function ticks(from: Date, to: Date, step: Step, language: Language, isCoarse: boolean): Tick[] {
  const found: Tick[] = []
  for (let at = floored(from, step); at < to; at = next(at, step)) found.push({ at, label: labelOf(at, step, language, isCoarse) })
  return found
}

function floored(date: Date, step: Step): Date {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()]
  if (step === 'year') return new Date(year, 0, 1)
  if (step === 'quarter') return new Date(year, month - (month % 3), 1)
  if (step === 'month') return new Date(year, month, 1)
  return new Date(year, month, step === 'week' ? day - ((date.getDay() + 6) % 7) : day)
}

function next(date: Date, step: Step): Date {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()]
  if (step === 'year') return new Date(year + 1, 0, 1)
  if (step === 'quarter' || step === 'month') return new Date(year, month + (step === 'month' ? 1 : 3), 1)
  return new Date(year, month, day + (step === 'week' ? 7 : 1))
}

function labelOf(date: Date, step: Step, language: Language, isCoarse: boolean): string {
  const month = MONTHS[language][date.getMonth()] ?? ''
  if (step === 'year') return language === 'zh' ? `${date.getFullYear()}年` : String(date.getFullYear())
  if (step === 'quarter') return `Q${Math.floor(date.getMonth() / 3) + 1}`
  if (step === 'day') return String(date.getDate())
  if (step === 'week') return `${date.getMonth() + 1}/${date.getDate()}`
  if (!isCoarse) return language === 'zh' ? month : month.slice(0, 3)
  return language === 'zh' ? `${date.getFullYear()}年${month}` : `${month} ${date.getFullYear()}`
}

/** Whole days from one date to another, at least one. */
export function daysOf(from: Date, to: Date): number {
  return Math.max(Math.round((to.getTime() - from.getTime()) / DAY), 1)
}
