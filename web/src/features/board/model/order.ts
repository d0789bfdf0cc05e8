import type { Item } from '@/api/plan'

/** Open cards by urgency, then closed ones, the last closed first. */
export function inOrder(one: Item, other: Item): number {
  if (one.closed_at !== null && other.closed_at !== null) return -compareDates(one.closed_at, other.closed_at) || other.id - one.id
  if (one.closed_at !== null || other.closed_at !== null) return one.closed_at === null ? -1 : 1
  return other.priority - one.priority || compareDates(one.finish, other.finish) || one.id - other.id
}

/** Earlier first; no date last. */
function compareDates(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null) return 1
  return other === null || one < other ? -1 : 1
}
