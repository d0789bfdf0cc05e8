import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

export const KINDS = ['item', 'comment', 'file', 'project', 'person'] as const
export type Kind = (typeof KINDS)[number]

export interface SearchSearch extends ItemSearch {
  q?: string
  kind?: Kind
  mine?: boolean
  open?: boolean
}

/** What the address of the search page may say. */
export function searchSearch(search: Record<string, unknown>): SearchSearch {
  const { q, kind, mine, open } = search
  const words = typeof q === 'number' ? String(q) : q
  const known = KINDS.find((each) => each === kind)
  return {
    ...itemSearch(search),
    ...(typeof words === 'string' && words !== '' && { q: words.slice(0, 200) }),
    ...(known && { kind: known }),
    ...(mine === true && { mine: true }),
    ...(open === true && { open: true }),
  }
}
