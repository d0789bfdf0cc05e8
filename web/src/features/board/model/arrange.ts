import type { Item } from '@/api/plan'
import { keyOf, type Names, valueOf } from './names'
import { inOrder } from './order'
import { type Place, placesOf, type PlaceWords } from './places'

/** How the cards are to stand: the board's settings with what the address changes of them. */
export interface BoardView {
  columns: string
  /** Empty without lanes. */
  lanes: string
  limits: Readonly<Record<string, number>>
  isLimitPerLane: boolean
  hidesEmpty: boolean
}

export interface Column {
  place: Place
  /** Cards shown; `total` are those that filters hide too. */
  count: number
  total: number
  limit?: number
}

export interface Lane {
  /** Null for the only lane of a board without lanes. */
  place: Place | null
  count: number
  /** In the order of the columns. */
  cells: readonly (readonly Item[])[]
}

export interface Arrangement {
  columns: readonly Column[]
  lanes: readonly Lane[]
}

/** Columns and lanes with their cards, out of `all` that stand on the board; lanes without cards are left out, and so is an empty column of cancelled things. */
export function arrange(cards: readonly Item[], view: BoardView, names: Names, words: PlaceWords, all: readonly Item[] = cards): Arrangement {
  const columnOf = (item: Item) => keyOf(valueOf(item, view.columns, names))
  const laneOf = (item: Item) => (view.lanes === '' ? '' : keyOf(valueOf(item, view.lanes, names)))
  const counts = countBy(cards, columnOf)
  const totals = all === cards ? counts : countBy(all, columnOf)
  const columns = placesOf(view.columns, cards, names, words)
    .map((place) => columnAt(place, counts.get(place.key) ?? 0, totals.get(place.key) ?? 0, view))
    .filter(({ place, count }) => count > 0 || !(view.hidesEmpty || place.status?.is_cancelled))
  const cells = groupBy(cards, (item) => `${laneOf(item)}\n${columnOf(item)}`)
  const sizes = countBy(cards, laneOf)
  const lanes = view.lanes === '' ? [null] : placesOf(view.lanes, cards, names, words).filter(({ key }) => sizes.has(key))
  return {
    columns,
    lanes: lanes.map((place) => ({
      place,
      count: place === null ? cards.length : (sizes.get(place.key) ?? 0),
      cells: columns.map(({ place: column }) => (cells.get(`${place?.key ?? ''}\n${column.key}`) ?? []).toSorted(inOrder)),
    })),
  }
}

/** How far a count is over its limit; 0 while it is within. */
export function excess(count: number, limit: number | undefined): number {
  return limit === undefined ? 0 : Math.max(0, count - limit)
}

function columnAt(place: Place, count: number, total: number, view: BoardView): Column {
  const limit = view.limits[place.key]
  return { place, count, total, ...(limit !== undefined && { limit }) }
}

function countBy(items: readonly Item[], keyed: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyed(item), (counts.get(keyed(item)) ?? 0) + 1)
  return counts
}

function groupBy(items: readonly Item[], keyed: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyed(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
