import type { Item } from '@/api/plan'
import type { ColourRule } from '@/lib/colourRules'
import type { Outline } from '@/lib/outline'
import type { Totals } from './totals'

/** An item as the table shows it. The same object as long as nothing in it changed, so its row is not drawn again. */
export interface ItemLine {
  kind: 'item'
  id: number
  depth: number
  isParent: boolean
  item: Item
  /** Its predecessors as people write them. */
  waitsFor: string
  /** Shown only so that what is below it has a place. */
  isContext: boolean
  /** The colour rule that holds for it. */
  rule: ColourRule | null
}

export interface HeadingLine {
  kind: 'heading'
  /** `status 12`: never the number of an item. */
  id: string
  depth: 0
  isParent: true
  title: string
  count: number
  totals: Totals
}

/** A row that is being written; the server does not know it yet. */
export interface DraftLine {
  kind: 'draft'
  /** `draft 3`: never the number of an item. */
  id: string
  depth: number
  isParent: false
  title: string
  isSent: boolean
}

export type PlanLine = ItemLine | HeadingLine | DraftLine

export const outline: Outline<PlanLine> = {
  idOf: (line) => line.id,
  depthOf: (line) => line.depth,
  isParent: (line) => line.isParent,
}

interface Asked {
  items: readonly Item[]
  byId: ReadonlyMap<number, Item>
  waitsFor: (id: number) => string
  /** Null: all of them. */
  matching: ReadonlySet<number> | null
  /** The matching ones and those kept beside them, which are dimmed. */
  shown: ReadonlySet<number> | null
  colours?: ReadonlyMap<number, ColourRule>
}

/** Everything asked for in outline order, with the parents it needs. */
export function outlineLines({ items, byId, waitsFor, matching, colours, shown: asked }: Asked): ItemLine[] {
  const shown = asked && withAncestors(asked, byId)
  const lines = items
    .filter(({ id }) => !shown || shown.has(id))
    .map((item): ItemLine => ({ kind: 'item', id: item.id, depth: item.depth, isParent: false, item, waitsFor: waitsFor(item.id), isContext: matching !== null && !matching.has(item.id), rule: colours?.get(item.id) ?? null }))
  for (const [index, line] of lines.entries()) line.isParent = (lines[index + 1]?.depth ?? 0) > line.depth
  return lines
}

/** What is asked for without its place in the outline, in the given order. */
export function flatLines({ items, waitsFor, matching, shown, colours }: Asked, order: ((one: Item, other: Item) => number) | undefined, depth = 0): ItemLine[] {
  const asked = shown ? items.filter(({ id }) => shown.has(id)) : items
  const sorted = order ? asked.toSorted(order) : asked
  return sorted.map((item) => ({ kind: 'item', id: item.id, depth, isParent: false, item, waitsFor: waitsFor(item.id), isContext: matching !== null && !matching.has(item.id), rule: colours?.get(item.id) ?? null }))
}

/** Takes the objects of `before` where nothing changed. */
export function keepSame(lines: readonly PlanLine[], before: ReadonlyMap<string | number, PlanLine>): PlanLine[] {
  return lines.map((line) => {
    const old = before.get(line.id)
    return old && isSame(old, line) ? old : line
  })
}

function isSame(one: PlanLine, other: PlanLine): boolean {
  const keys = Object.keys(other) as (keyof PlanLine)[]
  return keys.every((key) => one[key] === other[key])
}

function withAncestors(ids: ReadonlySet<number>, byId: ReadonlyMap<number, Item>): Set<number> {
  const shown = new Set<number>()
  for (const id of ids) {
    for (let item = byId.get(id); item && !shown.has(item.id); item = item.parent_id === null ? undefined : byId.get(item.parent_id)) shown.add(item.id)
  }
  return shown
}
