import type { Placement } from '@/api/itemWrites'
import type { Item, Plan } from '@/api/plan'
import type { DraftLine, PlanLine } from '../rows/rows'
import { additionAfter } from './arranging'

/** Where a row that is being written stands: beside its anchor, as its first child, or as its last. */
export type Relation = 'after' | 'first' | 'inside'

/** A row that the server does not know yet. */
export interface Draft {
  id: string
  relation: Relation
  /** An item, or another draft. Null: at the end of the plan. */
  anchor: number | string | null
  title: string
  /** On its way to the server. */
  isSent: boolean
  /** The item it became; its row may not be here yet. */
  itemId?: number
}

/** Without those that are rows of the plan by now; what stood beside them stands beside the rows. */
export function stillDrafts(drafts: readonly Draft[], { byId }: Pick<Plan, 'byId'>): readonly Draft[] {
  const arrived = new Map(drafts.flatMap(({ id, itemId }) => (itemId !== undefined && byId.has(itemId) ? [[id, itemId]] : [])))
  if (arrived.size === 0) return drafts
  return drafts.filter(({ id }) => !arrived.has(id)).map((draft) => ({ ...draft, anchor: arrived.get(String(draft.anchor)) ?? draft.anchor }))
}

/** The lines with the drafts where they will stand; a draft whose anchor is not shown stands at the end. */
export function withDrafts(lines: readonly PlanLine[], drafts: readonly Draft[]): readonly PlanLine[] {
  return drafts.reduce(insert, lines)
}

function insert(lines: readonly PlanLine[], draft: Draft): readonly PlanLine[] {
  const anchorAt = draft.anchor === null ? -1 : lines.findIndex((line) => line.id === draft.anchor)
  const anchor = lines[anchorAt]
  if (!anchor) return [...lines, lineOf(draft, 0)]
  const depth = draft.relation === 'after' ? anchor.depth : anchor.depth + 1
  const at = draft.relation === 'first' ? anchorAt + 1 : endOfBranch(lines, anchorAt)
  return lines.toSpliced(at, 0, lineOf(draft, depth))
}

function endOfBranch(lines: readonly PlanLine[], at: number): number {
  const depth = lines[at]?.depth ?? 0
  const next = lines.findIndex((line, index) => index > at && line.depth <= depth)
  return next < 0 ? lines.length : next
}

function lineOf({ id, title, isSent }: Draft, depth: number): DraftLine {
  return { kind: 'draft', id, depth, isParent: false, title, isSent }
}

/** The place to ask the server for, once the anchor is an item; it may be so new that the plan does not show it yet. */
export function placeOf(plan: Plan, relation: Relation, anchor: Item | null): Placement {
  if (!anchor) return { parent_id: null }
  if (relation === 'inside') return { parent_id: anchor.id }
  return relation === 'first' ? additionAfter(plan, anchor.id, true) : { parent_id: anchor.parent_id, after_id: anchor.id }
}

/** Tab in a row being written: into the row above it. Shift+Tab: beside its parent. Undefined where there is none. */
export function relevelled(draft: Draft, lines: readonly PlanLine[], direction: 'in' | 'out'): Draft | undefined {
  const at = lines.findIndex((line) => line.id === draft.id)
  const depth = lines[at]?.depth ?? 0
  const above = lines.slice(0, at).findLast((line) => line.depth === (direction === 'in' ? depth : depth - 1) || line.depth < depth)
  if (!above || above.kind === 'heading') return undefined
  if (direction === 'out') return depth > 0 ? { ...draft, relation: 'after', anchor: above.id } : undefined
  if (above.depth !== depth || (above.kind === 'item' && above.item.is_milestone)) return undefined
  return { ...draft, relation: 'inside', anchor: above.id }
}
