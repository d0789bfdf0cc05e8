/** One of the columns that rows are sorted by. */
export interface SortKey {
  column: string
  isDescending: boolean
}

const MOST = 3

/** `-priority,finish` as its keys, the most important first. */
export function sortKeysOf(sort: string | undefined): SortKey[] {
  return (sort ?? '').split(',').filter(Boolean).map((word) => ({ column: word.replace('-', ''), isDescending: word.startsWith('-') }))
}

export function sortOf(keys: readonly SortKey[]): string | undefined {
  return keys.slice(0, MOST).map(({ column, isDescending }) => (isDescending ? `-${column}` : column)).join(',') || undefined
}

/** What a click on a column's title asks for: up, down, none. With Shift it becomes one key more. */
export function withSort(sort: string | undefined, column: string, isMore: boolean): string | undefined {
  const keys = sortKeysOf(sort)
  const current = keys.find((key) => key.column === column)
  const next = current ? (current.isDescending ? [] : [{ column, isDescending: true }]) : [{ column, isDescending: false }]
  if (!isMore) return sortOf(next)
  return sortOf(current ? keys.flatMap((key) => (key.column === column ? next : [key])) : [...keys, ...next])
}
