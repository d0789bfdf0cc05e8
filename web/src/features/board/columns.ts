import { isLate } from '@/api/lateness'
import type { Item } from '@/api/plan'
import type { Status } from '@/api/projectSchema'

export interface BoardColumn {
  status: Status
  cards: readonly Item[]
}

export interface Wanted {
  q?: string | undefined
  only?: 'mine' | 'late' | 'unowned' | undefined
  /** Whose cards are mine. */
  me: number
  /** Wall clock of the project, `2026-03-02T08:00`. */
  now: string
}

/** The board's columns: one a status, summaries left out, an empty column of cancelled things too. */
export function columnsOf(items: readonly Item[], statuses: readonly Status[], wanted: Wanted): BoardColumn[] {
  const cards = groupByStatus(items, wanted)
  return statuses
    .map((status) => ({ status, cards: (cards.get(status.id) ?? []).toSorted(status.category === 'done' ? lastClosedFirst : mostPressingFirst) }))
    .filter(({ status, cards: shown }) => !status.is_cancelled || shown.length > 0)
}

function groupByStatus(items: readonly Item[], wanted: Wanted): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    if (item.is_summary || !matches(item, wanted)) continue
    const group = groups.get(item.status_id)
    if (group) group.push(item)
    else groups.set(item.status_id, [item])
  }
  return groups
}

function matches(item: Item, { q, only, me, now }: Wanted): boolean {
  if (only === 'mine' && item.assignee_id !== me) return false
  if (only === 'unowned' && item.assignee_id !== null) return false
  if (only === 'late' && !isLate(item, now)) return false
  const words = q?.toLowerCase().trim()
  return !words || item.title.toLowerCase().includes(words) || item.key.toLowerCase().includes(words)
}

function mostPressingFirst(one: Item, other: Item): number {
  return other.priority - one.priority || compareDates(one.finish, other.finish) || one.id - other.id
}

function lastClosedFirst(one: Item, other: Item): number {
  return -compareDates(one.closed_at, other.closed_at) || other.id - one.id
}

/** Earlier first; no date last. */
function compareDates(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null) return 1
  return other === null || one < other ? -1 : 1
}
