import type { Item, Link, Plan } from '@/api/plan'
import type { components } from '@/api/schema'
import type { Language } from '@/lib/catalogue'
import type { Foreseen } from '../model/foreseen'
import type { WorkHours } from '../model/workHours'
import type { Layer, Zoom } from '../search'

/** Spans are first and last day without work. */
export type ProjectCalendar = Omit<components['schemas']['ProjectCalendarOut'], 'spans'> & { spans: readonly (readonly string[])[] }

/** Frozen dates of an item, and by how many working days its finish is later now. */
export interface Frozen {
  start: string | null
  finish: string | null
  finishVariance: number | null
}

/** Everything that templates and overlays draw from; the page keeps it up to date. */
export interface ChartFacts {
  plan: Plan
  linksInto: ReadonlyMap<number, readonly Link[]>
  language: Language
  zoom: Zoom
  layers: ReadonlySet<Layer>
  hours: WorkHours
  calendar: ProjectCalendar | undefined
  /** What the project's wall clock shows now: `2026-03-02T08:00`. */
  now: string
  nameOf: (personId: number | null) => string
  picked: ReadonlySet<number>
  /** The items asked for; null while nothing narrows the plan. */
  wanted: ReadonlySet<number> | null
  isHiding: boolean
  /** The items and links that decide the date somebody asked about. */
  drivers: ReadonlySet<number>
  frozen: ReadonlyMap<number, Frozen> | null
  ghosts: Foreseen
  isPhone: boolean
  canEdit: boolean
}

export function linksBySuccessor(links: readonly Link[]): Map<number, Link[]> {
  const into = new Map<number, Link[]>()
  for (const link of links) {
    const others = into.get(link.successor_id)
    if (others) others.push(link)
    else into.set(link.successor_id, [link])
  }
  return into
}

/** Not done although its finish, or its deadline, has passed. */
export function isLate(item: Pick<Item, 'percent_complete' | 'closed_at' | 'finish' | 'deadline'>, now: string): boolean {
  if (item.closed_at || item.percent_complete === 100) return false
  return (item.finish !== null && item.finish < now) || (item.deadline !== null && item.finish !== null && item.deadline < item.finish)
}

export function isDone(item: Pick<Item, 'percent_complete' | 'closed_at'>): boolean {
  return item.percent_complete === 100 || item.closed_at !== null
}
