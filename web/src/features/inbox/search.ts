import { type ItemSearch, itemSearch } from '@/lib/itemSearch'

export const SHELVES = ['waiting', 'unread', 'snoozed', 'done'] as const
export type Shelf = (typeof SHELVES)[number]

export interface InboxSearch extends ItemSearch {
  shelf?: Shelf
}

/** What the address of the inbox may say. */
export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  const shelf = SHELVES.find((each) => each === search['shelf'] && each !== 'waiting')
  return { ...itemSearch(search), ...(shelf && { shelf }) }
}
