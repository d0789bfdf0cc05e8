import type { Placement } from '@/api/itemWrites'
import type { Item, Plan } from '@/api/plan'

/** Items that go together to one place: one request, one gesture. */
export interface Move {
  ids: readonly number[]
  place: Placement
}

type Tree = Pick<Plan, 'items' | 'byId'>
type Siblings = readonly Item[]

/** The chosen items in outline order, without those inside another chosen one: they go along by themselves. */
export function outermost({ items, byId }: Tree, ids: Iterable<number>): Item[] {
  const chosen = new Set(ids)
  const isInside = (item: Item): boolean => {
    const parent = item.parent_id === null ? undefined : byId.get(item.parent_id)
    return parent !== undefined && (chosen.has(parent.id) || isInside(parent))
  }
  return items.filter((item) => chosen.has(item.id) && !isInside(item))
}

export function siblingsOf({ items }: Tree, parentId: number | null): Siblings {
  return items.filter((item) => item.parent_id === parentId)
}

/** Tab: each run of neighbours goes under the row above it; what has none above stays. */
export function indentation(tree: Tree, ids: Iterable<number>): Move[] {
  return runsOf(tree, ids).flatMap(({ run, siblings, from }) => {
    const above = siblings[from - 1]
    return above && !above.is_milestone ? [{ ids: run, place: { parent_id: above.id } }] : []
  })
}

/** Shift+Tab: beside the parent, right after it. */
export function outdentation(tree: Tree, ids: Iterable<number>): Move[] {
  return runsOf(tree, ids).flatMap(({ run, parentId }) => {
    const parent = parentId === null ? undefined : tree.byId.get(parentId)
    return parent ? [{ ids: run, place: { parent_id: parent.parent_id, after_id: parent.id } }] : []
  })
}

/** Ctrl+↑ and Ctrl+↓: over one sibling. Of rows under several parents only those beside the first move. */
export function shifting(tree: Tree, ids: Iterable<number>, direction: 'up' | 'down'): Move | undefined {
  const chosen = outermost(tree, ids)
  const parentId = chosen[0]?.parent_id ?? null
  const moving = chosen.filter((item) => item.parent_id === parentId).map(({ id }) => id)
  const siblings = siblingsOf(tree, parentId)
  const places = moving.map((id) => siblings.findIndex((sibling) => sibling.id === id))
  const over = direction === 'up' ? siblings[Math.min(...places) - 1] : siblings[Math.max(...places) + 1]
  if (!over) return undefined
  return { ids: moving, place: { parent_id: parentId, ...(direction === 'up' ? { before_id: over.id } : { after_id: over.id }) } }
}

/** Where something dropped on a row goes; undefined where it cannot: inside itself, below a milestone. */
export function dropping(tree: Tree, ids: Iterable<number>, targetId: number, side: 'before' | 'after' | 'inside'): Move | undefined {
  const target = tree.byId.get(targetId)
  const moving = outermost(tree, ids).map(({ id }) => id)
  if (!target || moving.length === 0 || isWithin(tree, target, new Set(moving))) return undefined
  if (side === 'inside') return target.is_milestone ? undefined : { ids: moving, place: { parent_id: target.id } }
  return { ids: moving, place: { parent_id: target.parent_id, ...(side === 'before' ? { before_id: target.id } : { after_id: target.id }) } }
}

/** Enter: right below the row on screen, so as its first child when its children are shown. */
export function additionAfter(tree: Tree, id: number, isUnfolded: boolean): Placement {
  const item = tree.byId.get(id)
  const firstChild = isUnfolded ? siblingsOf(tree, id)[0] : undefined
  if (firstChild) return { parent_id: id, before_id: firstChild.id }
  return item ? { parent_id: item.parent_id, after_id: id } : { parent_id: null }
}

/** Is the item one of these, or somewhere below one of them? */
export function isWithin({ byId }: Tree, item: Item, ids: ReadonlySet<number>): boolean {
  for (let current: Item | undefined = item; current; current = current.parent_id === null ? undefined : byId.get(current.parent_id)) {
    if (ids.has(current.id)) return true
  }
  return false
}

interface Run {
  run: number[]
  parentId: number | null
  siblings: Siblings
  /** Where the run begins among its siblings. */
  from: number
}

/** Chosen neighbours under one parent, one run each. */
function runsOf(tree: Tree, ids: Iterable<number>): Run[] {
  const runs: Run[] = []
  for (const item of outermost(tree, ids)) {
    const last = runs.at(-1)
    const isNext = last?.parentId === item.parent_id && last.siblings[last.from + last.run.length]?.id === item.id
    if (last && isNext) last.run.push(item.id)
    else {
      const siblings = last?.parentId === item.parent_id ? last.siblings : siblingsOf(tree, item.parent_id)
      runs.push({ run: [item.id], parentId: item.parent_id, siblings, from: siblings.findIndex(({ id }) => id === item.id) })
    }
  }
  return runs
}
