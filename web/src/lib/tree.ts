/** What an item of a tree says about its place. */
export interface Placed {
  id: number
  parent_id: number | null
  rank: string
}

/** Where an item stands: depth from 0, its WBS code, how many stand right below it. */
export interface Place {
  depth: number
  wbs: string
  child_count: number
}

/** Items in outline order with their places; one whose parent is not among them stands at the top. */
export function placeAll<Item extends Placed>(items: Iterable<Item>): (Item & Place)[] {
  const all = [...items]
  const known = new Set(all.map((item) => item.id))
  const children = new Map<number | null, Item[]>()
  for (const item of all.toSorted(bySiblingOrder)) {
    const parent = item.parent_id !== null && known.has(item.parent_id) ? item.parent_id : null
    const siblings = children.get(parent)
    if (siblings) siblings.push(item)
    else children.set(parent, [item])
  }
  const placed: (Item & Place)[] = []
  const walk = (parent: number | null, depth: number, prefix: string): void => {
    for (const [index, item] of (children.get(parent) ?? []).entries()) {
      const wbs = `${prefix}${index + 1}`
      placed.push(settle(item, depth, wbs, children.get(item.id)?.length ?? 0))
      walk(item.id, depth + 1, `${wbs}.`)
    }
  }
  walk(null, 0, '')
  return placed
}

/** Keeps the object when nothing about its place changed, so that its row is not drawn again. */
function settle<Item extends Placed>(item: Item & Partial<Place>, depth: number, wbs: string, child_count: number): Item & Place {
  const stands = item.depth === depth && item.wbs === wbs && item.child_count === child_count
  return stands ? (item as Item & Place) : { ...item, depth, wbs, child_count }
}

function bySiblingOrder(one: Placed, other: Placed): number {
  if (one.rank === other.rank) return one.id - other.id
  return one.rank < other.rank ? -1 : 1
}
