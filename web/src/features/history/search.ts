import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

/** What the history keeps in its address: whose changes are shown. */
export interface HistorySearch extends ItemSearch {
  by?: number
}

export function historySearch(search: Record<string, unknown>): HistorySearch {
  const { by } = search
  return { ...itemSearch(search), ...(typeof by === 'number' && Number.isInteger(by) && by > 0 && { by }) }
}
