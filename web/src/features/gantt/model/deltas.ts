import type { Item, Link, Plan } from '@/api/plan'

export interface PlanDelta {
  removed: readonly number[]
  added: readonly Item[]
  changed: readonly Item[]
  /** Children in their order, for each parent (0 at the top) under which somebody was added or moved. */
  reordered: ReadonlyMap<number, readonly number[]>
  removedLinks: readonly number[]
  addedLinks: readonly Link[]
  changedLinks: readonly Link[]
}

type Shown = Pick<Plan, 'items' | 'byId' | 'links'>

/** What to change in a chart that shows `before` so that it shows `after`. Rows that stayed the same are the same object. */
export function planDelta(before: Shown, after: Shown): PlanDelta {
  const removed = before.items.filter((item) => !after.byId.has(item.id)).map(({ id }) => id)
  const added = after.items.filter((item) => !before.byId.has(item.id))
  const changed = after.items.filter((item) => {
    const old = before.byId.get(item.id)
    return old !== undefined && old !== item
  })
  return { removed, added, changed, reordered: reordered(before, after, [...added, ...changed]), ...linkDelta(before.links, after.links) }
}

function reordered(before: Shown, after: Shown, touched: readonly Item[]): Map<number, readonly number[]> {
  const moved = touched.filter((item) => {
    const old = before.byId.get(item.id)
    return !old || old.parent_id !== item.parent_id || old.rank !== item.rank
  })
  const parents = new Map<number, number[]>(moved.map((item) => [item.parent_id ?? 0, []]))
  if (parents.size > 0) for (const item of after.items) parents.get(item.parent_id ?? 0)?.push(item.id)
  return parents
}

function linkDelta(before: readonly Link[], after: readonly Link[]): Pick<PlanDelta, 'removedLinks' | 'addedLinks' | 'changedLinks'> {
  if (before === after) return { removedLinks: [], addedLinks: [], changedLinks: [] }
  const old = new Map(before.map((link) => [link.id, link]))
  const kept = new Set(after.map(({ id }) => id))
  return {
    removedLinks: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    addedLinks: after.filter(({ id }) => !old.has(id)),
    changedLinks: after.filter((link) => old.has(link.id) && !isSameLink(old.get(link.id), link)),
  }
}

function isSameLink(one: Link | undefined, other: Link): boolean {
  return one !== undefined && one.version === other.version && one.type === other.type && one.lag === other.lag && one.is_violated === other.is_violated
}
