import type { Item, Plan } from '@/api/plan'
import { isLate } from '../chart/facts'
import type { Only } from '../search'

interface Wish {
  only: Only | undefined
  /** What the server found for filter and search. */
  ids: ReadonlySet<number> | null
  me: number
  now: string
}

/** The items asked for; null while nothing narrows the plan. Summaries above them come along. */
export function wantedItems(plan: Pick<Plan, 'items' | 'byId'>, wish: Wish): ReadonlySet<number> | null {
  if (!wish.only && !wish.ids) return null
  const wanted = new Set<number>()
  for (const item of plan.items) {
    if (isWanted(item, wish)) addWithParents(item, plan, wanted)
  }
  return wanted
}

function isWanted(item: Item, { only, ids, me, now }: Wish): boolean {
  if (ids && !ids.has(item.id)) return false
  if (only === 'mine') return item.assignee_id === me
  if (only === 'late') return isLate(item, now)
  return only === undefined || item.is_critical
}

function addWithParents(item: Item, plan: Pick<Plan, 'byId'>, wanted: Set<number>): void {
  for (let one: Item | undefined = item; one && !wanted.has(one.id); one = one.parent_id === null ? undefined : plan.byId.get(one.parent_id)) {
    wanted.add(one.id)
  }
}
