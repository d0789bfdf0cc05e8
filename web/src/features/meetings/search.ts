import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

export interface StandupSearch extends ItemSearch {
  /** Another day than today. */
  day?: string
}

export function standupSearch(search: Record<string, unknown>): StandupSearch {
  const { day } = search
  return { ...itemSearch(search), ...(typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && { day }) }
}

export interface RetrospectiveSearch extends ItemSearch {
  /** The one that is open; otherwise the list. */
  retrospective?: number
}

export function retrospectiveSearch(search: Record<string, unknown>): RetrospectiveSearch {
  const { retrospective } = search
  return { ...itemSearch(search), ...(typeof retrospective === 'number' && Number.isInteger(retrospective) && retrospective > 0 && { retrospective }) }
}
