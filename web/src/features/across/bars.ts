import type { ItemChanges } from '@/api/itemWrites'
import type { Item } from '@/api/plan'
import { barShiftedBy, withDay } from '@/api/planDays'
import { addDays, type Day, wallClock } from '@/lib/dates'

/** An item on days: from its start to its finish, else on its deadline. */
export interface Bar {
  item: Item
  first: Day
  last: Day
  /** It has no dates of its own: the day is its deadline. */
  isDue: boolean
}

/** Nothing for an item without any date. */
export function barOf(item: Item): Bar | null {
  const first = item.start ?? item.finish
  const last = item.finish ?? item.start
  if (first && last) return { item, first: wallClock(first).day, last: wallClock(last).day, isDue: false }
  return item.deadline ? { item, first: wallClock(item.deadline).day, last: wallClock(item.deadline).day, isDue: true } : null
}

export function barsOf(items: readonly Item[]): Bar[] {
  return items.flatMap((item) => (item.is_summary ? [] : (barOf(item) ?? []))).toSorted((one, other) => compare(one.first, other.first) || compare(other.last, one.last) || one.item.id - other.item.id)
}

/** What moving the bar by days changes; null where its dates are settled or computed. */
export function movedBy({ item, isDue }: Bar, days: number): ItemChanges | null {
  if (item.closed_at !== null || days === 0) return null
  if (!isDue) return barShiftedBy(item, days)
  return item.deadline ? { deadline: withDay(item, 'deadline', addDays(wallClock(item.deadline).day, days)) } : null
}

export interface Placed {
  bar: Bar
  /** Counted from the top. */
  lane: number
}

/** Each bar in the highest lane that is free from its first to its last day; `bars` in the order of their first days. */
export function inLanes(bars: readonly Bar[], gapDays = 0): Placed[] {
  const ends: Day[] = []
  return bars.map((bar) => {
    const free = ends.findIndex((end) => addDays(end, gapDays) < bar.first)
    const lane = free < 0 ? ends.length : free
    ends[lane] = bar.last
    return { bar, lane }
  })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
