import type { Item, Link } from '@/api/plan'
import { toChart, type WorkHours } from './workHours'

/** A row of the chart as dhtmlx-gantt knows it; everything drawn is read from `item`. */
export interface Bar {
  id: number
  parent: number
  type: 'task' | 'milestone'
  start_date?: Date
  end_date?: Date
  progress: number
  unscheduled: boolean
  open: boolean
  item: Item
}

export interface Arrow {
  id: number
  source: number
  target: number
  type: '0' | '1' | '2' | '3'
  link: Link
}

/** dhtmlx-gantt's numbers of the kinds of links. */
const ARROW_TYPES = { FS: '0', SS: '1', FF: '2', SF: '3' } as const
const LINK_TYPES = { 0: 'FS', 1: 'SS', 2: 'FF', 3: 'SF' } as const
const MINUTE = 60_000
/** A bar is never drawn thinner than this much time, or one could not see it. */
const SHORTEST = 120 * MINUTE

export function barOf(item: Item, hours: WorkHours): Bar {
  return { id: item.id, parent: item.parent_id ?? 0, open: true, item, ...drawn(item, hours) }
}

/** What of a bar follows from its item. */
export function drawn(item: Item, hours: WorkHours): Pick<Bar, 'type' | 'start_date' | 'end_date' | 'progress' | 'unscheduled'> {
  const type = item.is_milestone && !item.is_summary ? 'milestone' : 'task'
  const progress = item.percent_complete / 100
  const from = item.start ?? item.finish
  const to = item.finish ?? item.start
  if (!from || !to) return { type, progress, unscheduled: true }
  const start = toChart(type === 'milestone' ? to : from, hours)
  const finish = toChart(to, hours)
  const end = type === 'milestone' ? start : new Date(Math.max(finish.getTime(), start.getTime() + SHORTEST))
  return { type, progress, unscheduled: false, start_date: start, end_date: end }
}

export function arrowOf(link: Link): Arrow {
  return { id: link.id, source: link.predecessor_id, target: link.successor_id, type: ARROW_TYPES[link.type], link }
}

/** Which kind of link was drawn: from the start or finish of one bar to the start or finish of another. */
export function linkType(arrowType: string): Link['type'] {
  return LINK_TYPES[Number(arrowType) as 0] ?? 'FS'
}
