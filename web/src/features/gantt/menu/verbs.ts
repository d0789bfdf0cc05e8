import type { ItemWrites, Placement } from '@/api/itemWrites'
import type { Item, Plan } from '@/api/plan'
import { canDrag, type Change, movedBy } from '../chart/gestures'

/** What keys and menus do to the selected rows; each is one write. */
export interface Verbs {
  shift: (days: number) => void
  stretch: (days: number) => void
  setProgress: (percent: number) => void
  setMode: (mode: Item['mode']) => void
  place: (way: 'up' | 'down' | 'in' | 'out') => void
  remove: () => void
}

interface Subject {
  plan: Plan
  item: Item
  picked: ReadonlySet<number>
  canEdit: boolean
  commit: (changes: readonly Change[]) => void
  writes: ItemWrites
}

export function verbsFor(subject: Subject): Verbs {
  const { plan, item, picked, canEdit, commit, writes } = subject
  const together = picked.has(item.id) ? [...picked] : [item.id]
  const leaves = together.flatMap((id) => plan.byId.get(id) ?? []).filter((one) => canDrag(one, { canEdit }))
  const commitAll = (changes: readonly Change[]) => changes.length > 0 && commit(changes)
  return {
    shift: (days) => void commitAll(movedBy(item.id, days, subject)),
    stretch: (days) => void commitAll(leaves.flatMap((one) => stretched(one, days * plan.project.minutes_per_day))),
    setProgress: (percent) => void commitAll(leaves.map(({ id }) => ({ id, percent_complete: percent }))),
    setMode: (mode) => void commitAll(together.map((id) => ({ id, mode }))),
    place: (way) => {
      const place = canEdit ? placeFor(plan, item, way) : null
      if (place) void writes.move(together, place)
    },
    remove: () => void (canEdit && writes.trash(together)),
  }
}

function stretched(item: Item, minutes: number): Change[] {
  if (item.is_milestone || item.duration === null || item.duration + minutes <= 0) return []
  return [{ id: item.id, duration: item.duration + minutes }]
}

/** Where a row goes to; null where it cannot go any further. */
export function placeFor(plan: Pick<Plan, 'items' | 'byId'>, item: Item, way: 'up' | 'down' | 'in' | 'out'): Placement | null {
  const siblings = plan.items.filter((other) => other.parent_id === item.parent_id)
  const at = siblings.findIndex(({ id }) => id === item.id)
  const before = siblings[at - 1]
  const after = siblings[at + 1]
  if (way === 'up') return before ? { parent_id: item.parent_id, before_id: before.id } : null
  if (way === 'down') return after ? { parent_id: item.parent_id, after_id: after.id } : null
  if (way === 'in') return before ? { parent_id: before.id } : null
  const parent = item.parent_id === null ? undefined : plan.byId.get(item.parent_id)
  return parent ? { parent_id: parent.parent_id, after_id: parent.id } : null
}
