import type { Language } from '@/lib/catalogue'
import type { Zoom } from '../search'
import { MONTHS, WEEKDAYS } from './locale'

export interface Scale {
  unit: 'year' | 'quarter' | 'month' | 'week' | 'day'
  step: number
  format: (date: Date) => string
}

/** Width of a cell of the lowest scale, in pixels, and how many days it stands for. */
export const CELLS: Record<Zoom, { width: number; days: number }> = {
  day: { width: 34, days: 1 },
  week: { width: 98, days: 7 },
  month: { width: 104, days: 30.4 },
  quarter: { width: 84, days: 91.3 },
  year: { width: 34, days: 91.3 },
}

type Formats = Record<'year' | 'yearMonth' | 'month' | 'quarter' | 'yearQuarter' | 'week' | 'day', (date: Date) => string>

const formats: Record<Language, Formats> = {
  zh: {
    year: (date) => `${date.getFullYear()}年`,
    yearMonth: (date) => `${date.getFullYear()}年${date.getMonth() + 1}月`,
    month: (date) => `${date.getMonth() + 1}月`,
    quarter: (date) => `第${quarterOf(date)}季度`,
    yearQuarter: (date) => `${date.getFullYear()}年第${quarterOf(date)}季度`,
    week: (date) => `${date.getMonth() + 1}/${date.getDate()} <i>第${weekOf(date)}周</i>`,
    day: (date) => `${date.getDate()}<i>${WEEKDAYS.zh[date.getDay()] ?? ''}</i>`,
  },
  en: {
    year: (date) => String(date.getFullYear()),
    yearMonth: (date) => `${MONTHS.en[date.getMonth()] ?? ''} ${date.getFullYear()}`,
    month: (date) => MONTHS.en[date.getMonth()] ?? '',
    quarter: (date) => `Q${quarterOf(date)}`,
    yearQuarter: (date) => `Q${quarterOf(date)} ${date.getFullYear()}`,
    week: (date) => `${date.getDate()} ${(MONTHS.en[date.getMonth()] ?? '').slice(0, 3)} <i>W${weekOf(date)}</i>`,
    day: (date) => `${date.getDate()}<i>${WEEKDAYS.en[date.getDay()] ?? ''}</i>`,
  },
}

/** The two lines of the time axis, the coarse one above. */
export function scalesOf(zoom: Zoom, language: Language): [Scale, Scale] {
  const say = formats[language]
  const scale = (unit: Scale['unit'], format: Scale['format']): Scale => ({ unit, step: 1, format })
  if (zoom === 'day') return [scale('month', say.yearMonth), scale('day', say.day)]
  if (zoom === 'week') return [scale('month', say.yearMonth), scale('week', say.week)]
  if (zoom === 'month') return [scale('quarter', say.yearQuarter), scale('month', say.month)]
  return zoom === 'quarter' ? [scale('year', say.year), scale('quarter', say.quarter)] : [scale('year', say.year), scale('quarter', (date) => `Q${quarterOf(date)}`)]
}

/** The nearest zoom at which so many days fit into so many pixels. */
export function fittingZoom(days: number, width: number): Zoom {
  const zooms = Object.entries(CELLS) as [Zoom, (typeof CELLS)[Zoom]][]
  return zooms.find(([, cell]) => (days / cell.days) * cell.width <= width)?.[0] ?? 'year'
}

function quarterOf(date: Date): number {
  return Math.floor(date.getMonth() / 3) + 1
}

/** Number of the week by ISO 8601: weeks begin on Monday, the first has the first Thursday. */
export function weekOf(date: Date): number {
  const thursday = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 3 - ((date.getDay() + 6) % 7))
  const first = new Date(thursday.getFullYear(), 0, 4)
  const days = Math.round((thursday.getTime() - first.getTime()) / 86_400_000)
  return 1 + Math.round((days - 3 + ((first.getDay() + 6) % 7)) / 7)
}
