import { addDays, type Day, daysBetween } from '@/lib/dates'
import { mondayOf } from '../calendar/month'
import type { Zoom } from '../search'

/** How wide a day is, in pixels, and how many days are shown. */
export const SCALES: Readonly<Record<Zoom, { perDay: number; days: number; before: number }>> = {
  week: { perDay: 28, days: 63, before: 7 },
  month: { perDay: 10, days: 182, before: 28 },
  quarter: { perDay: 4, days: 455, before: 63 },
}

export interface Stretch {
  first: Day
  last: Day
  perDay: number
  width: number
}

/** The days that are shown: from the address, else a little before today. */
export function stretchOf(from: Day | undefined, zoom: Zoom, today: Day): Stretch {
  const { perDay, days, before } = SCALES[zoom]
  const first = from ?? mondayOf(addDays(today, -before))
  return { first, last: addDays(first, days - 1), perDay, width: days * perDay }
}

export function leftOf({ first, perDay }: Stretch, day: Day): number {
  return daysBetween(first, day) * perDay
}

export interface Tick {
  day: Day
  label: string
  /** A line that is seen better: a month, a year. */
  isMain: boolean
}

/** Months, and in the nearest zoom weeks. */
export function ticksOf({ first, last }: Stretch, zoom: Zoom, locale: string): Tick[] {
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const year = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const date = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const ticks: Tick[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const isMonth = day.endsWith('-01')
    const isWeek = zoom === 'week' && mondayOf(day) === day
    const isQuarter = /-(01|04|07|10)-01$/.test(day)
    if (isWeek) ticks.push({ day, label: date.format(Date.parse(day)), isMain: isMonth })
    else if (zoom !== 'week' && isMonth && (zoom === 'month' || isQuarter)) ticks.push({ day, label: (day.slice(5, 7) === '01' ? year : month).format(Date.parse(day)), isMain: isQuarter })
  }
  return ticks
}
