import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

export interface BoardSearch extends ItemSearch {
  q?: string
  /** Only some cards. */
  only?: 'mine' | 'late' | 'unowned'
}

const ONLY = new Set(['mine', 'late', 'unowned'])

export function boardSearch(search: Record<string, unknown>): BoardSearch {
  const { q, only } = search
  const words = typeof q === 'number' ? String(q) : q
  return {
    ...itemSearch(search),
    ...(typeof words === 'string' && words !== '' && { q: words }),
    ...(typeof only === 'string' && ONLY.has(only) && { only: only as 'mine' }),
  }
}
