/** What every page keeps in its address for the panel over it: `?item=12`. */
export interface ItemSearch {
  item?: number
}

/** The part of the search that names the open item; put it into `validateSearch` of pages that show items. */
export function itemSearch({ item }: Record<string, unknown>): ItemSearch {
  return typeof item === 'number' && Number.isInteger(item) && item > 0 ? { item } : {}
}

/**
 * For `search` of a link or of `navigate`: opens an item over the page one is on, or closes it. Which page that is is not
 * known here, so its own search is passed on untouched.
 */
export function withItem(item: number | null | undefined): never {
  const change = (before: Record<string, unknown>) => ({ ...before, item: item ?? undefined })
  return change as never
}
