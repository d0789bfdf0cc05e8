import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

export interface WarningsSearch extends ItemSearch {
  mine?: boolean
  urgent?: boolean
}

export function warningsSearch(search: Record<string, unknown>): WarningsSearch {
  return { ...itemSearch(search), ...(search['mine'] === true && { mine: true }), ...(search['urgent'] === true && { urgent: true }) }
}
