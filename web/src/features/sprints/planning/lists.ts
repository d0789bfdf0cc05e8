import type { Item, Plan } from '@/api/plan'
import type { Backlog, Sprint } from '@/api/sprints'

/** A sprint, or (null) the backlog, with its items in order. */
export interface SpotList {
  sprint: Sprint | null
  items: readonly Item[]
}

const STATE_ORDER = { active: 0, planned: 1, closed: 2 }

/** The lists of the planning page: active sprints, planned ones, the backlog last. */
export function listsOf(backlog: Backlog, plan: Plan, q = ''): readonly SpotList[] {
  const words = q.trim().toLocaleLowerCase()
  const bySprint = new Map<number | null, Item[]>()
  for (const [itemId, sprintId] of backlog.spots) {
    const item = plan.byId.get(itemId)
    if (!item || !`${item.key} ${item.title}`.toLocaleLowerCase().includes(words)) continue
    const list = bySprint.get(sprintId)
    if (list) list.push(item)
    else bySprint.set(sprintId, [item])
  }
  const sprints = backlog.items.toSorted((one, other) => STATE_ORDER[one.state] - STATE_ORDER[other.state])
  return [...sprints, null].map((sprint) => ({ sprint, items: bySprint.get(sprint?.id ?? null) ?? [] }))
}

/** Where a step by the keyboard leads: the next place in the list, or the end of the next list. */
export interface Step {
  list: SpotList
  place: number
  beside?: { after_id: number } | { before_id: number }
}

export function stepOf(lists: readonly SpotList[], item: Item, key: string): Step | null {
  const at = lists.findIndex(({ items }) => items.some(({ id }) => id === item.id))
  const list = lists[at]
  if (!list) return null
  const place = list.items.findIndex(({ id }) => id === item.id)
  const [above, below] = [list.items[place - 1], list.items[place + 1]]
  if (key === 'ArrowUp') return above ? { list, place: place - 1, beside: { before_id: above.id } } : null
  if (key === 'ArrowDown') return below ? { list, place: place + 1, beside: { after_id: below.id } } : null
  const next = lists[at + (key === 'ArrowRight' ? 1 : -1)]
  return next ? { list: next, place: next.items.length } : null
}
