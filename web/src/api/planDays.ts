import type { ItemChanges } from './itemWrites'
import type { Item } from './plan'
import { addDays, type Day, wallClock } from '@/lib/dates'

/** When a day begins and ends that has no time of its own yet. */
const MORNING = '08:00'
const EVENING = '17:00'

type DateField = 'start' | 'finish' | 'deadline' | 'constraint_date' | 'actual_start' | 'actual_finish'

/** Another day at the time of day it had. */
export function withDay(item: Pick<Item, DateField>, field: DateField, day: Day | null): string | null {
  if (day === null) return null
  const known = item[field]
  const usual = field === 'start' || field === 'actual_start' || field === 'constraint_date' ? MORNING : EVENING
  return `${day}T${known ? wallClock(known).time : usual}`
}

export function dayOf(planDate: string | null): Day | null {
  return planDate === null ? null : wallClock(planDate).day
}

/** Start, deadline and constraint `days` later; what is computed from below or finished already is left alone. */
export function shiftedBy(item: Item, days: number): ItemChanges | null {
  const changes: ItemChanges = { ...barShiftedBy(item, days), ...(item.deadline && item.closed_at === null && { deadline: later(item, 'deadline', days) }) }
  return Object.keys(changes).length > 0 ? changes : null
}

/** The same without the deadline, which is somebody's word and not part of the bar. */
export function barShiftedBy(item: Item, days: number): ItemChanges | null {
  const isFixed = (item.is_summary && item.mode === 'auto') || item.actual_start !== null
  if (isFixed) return null
  const changes: ItemChanges = {
    ...(item.start && { start: later(item, 'start', days) }),
    ...(item.mode === 'manual' && item.finish && { finish: later(item, 'finish', days) }),
    ...(item.constraint_date && { constraint: item.constraint, constraint_date: later(item, 'constraint_date', days) }),
  }
  return Object.keys(changes).length > 0 ? changes : null
}

function later(item: Item, field: DateField, days: number): string | null {
  return withDay(item, field, item[field] && addDays(wallClock(item[field]).day, days))
}
