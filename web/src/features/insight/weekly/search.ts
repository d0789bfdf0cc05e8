import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

export interface WeeklySearch extends ItemSearch {
  /** The report shown; the newest without it. */
  report?: number
}

export function weeklySearch(search: Record<string, unknown>): WeeklySearch {
  const { report } = search
  return { ...itemSearch(search), ...(typeof report === 'number' && Number.isInteger(report) && { report }) }
}
