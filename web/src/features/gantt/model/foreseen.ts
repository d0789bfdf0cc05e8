import type { Item, Plan } from '@/api/plan'

/** New start and finish by item id: what a gesture will do, shown until the server has answered. */
export type Foreseen = ReadonlyMap<number, readonly [start: string | null, finish: string | null]>

export const nothingForeseen: Foreseen = new Map()

/** The plan with foreseen dates in place; the same plan when nothing is foreseen. */
export function foreseenPlan(plan: Plan, foreseen: Foreseen): Plan {
  if (foreseen.size === 0) return plan
  const items = plan.items.map((item) => withDates(item, foreseen.get(item.id)))
  return { ...plan, items, byId: new Map(items.map((item) => [item.id, item])) }
}

function withDates(item: Item, dates: readonly [string | null, string | null] | undefined): Item {
  if (!dates || (item.start === dates[0] && item.finish === dates[1])) return item
  return { ...item, start: dates[0], finish: dates[1] }
}

/** `moved` of a preview: `[item id, old start, old finish, new start, new finish]` each. */
export function foreseenOf(moved: readonly (readonly unknown[])[]): Foreseen {
  return new Map(moved.map(([id, , , start, finish]) => [Number(id), [wall(start), wall(finish)] as const]))
}

function wall(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
