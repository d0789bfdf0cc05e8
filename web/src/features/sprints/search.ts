import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

export interface SprintsSearch extends ItemSearch {
  /** Words that titles must hold. */
  q?: string
}

/** What the address of the planning page may say. */
export function sprintsSearch(search: Record<string, unknown>): SprintsSearch {
  const { q } = search
  const words = typeof q === 'number' ? String(q) : q
  return { ...itemSearch(search), ...(typeof words === 'string' && words !== '' && { q: words }) }
}

export interface SprintSearch extends ItemSearch {
  /** The day whose items are listed. */
  day?: string
}

/** What the address of one sprint may say. */
export function sprintSearch(search: Record<string, unknown>): SprintSearch {
  const { day } = search
  return { ...itemSearch(search), ...(typeof day === 'string' && day !== '' && { day }) }
}
