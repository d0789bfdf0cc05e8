import { addDays, type Day } from '@/lib/dates'
import type { Filter } from '@/lib/planSearch'

/** What stands on days from `first` to `last`, and what else is asked; a day more on both ends, for other time zones. */
export function onDays(first: Day, last: Day, filter: Filter | undefined): Filter {
  const [from, to] = [addDays(first, -1), addDays(last, 1)]
  const runs: Filter = { and: [{ field: 'start', op: 'lte', value: to }, { field: 'finish', op: 'gte', value: from }] }
  const isDue: Filter = { and: [{ field: 'start', op: 'empty' }, { field: 'deadline', op: 'between', value: [from, to] }] }
  const shown: Filter[] = [{ field: 'is_summary', op: 'is', value: false }, { or: [runs, isDue] }]
  return { and: filter ? [...shown, filter] : shown }
}
