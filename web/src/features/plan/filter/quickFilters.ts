import type { Filter } from '@/lib/planSearch'

export type QuickFilter = 'mine' | 'open' | 'late' | 'critical' | 'thisWeek' | 'unassigned' | 'blocked'

/** What one asks most often, by one click; said as the panel of conditions says it. */
export const QUICK_FILTERS: Readonly<Record<QuickFilter, Filter>> = {
  mine: { field: 'assignee', op: 'in', value: ['me'] },
  open: { field: 'status_category', op: 'not_in', value: ['done'] },
  late: { field: 'finish', op: 'overdue' },
  thisWeek: { or: [{ field: 'start', op: 'this_week' }, { field: 'finish', op: 'this_week' }] },
  critical: { field: 'is_critical', op: 'is', value: true },
  unassigned: { field: 'assignee', op: 'empty' },
  blocked: { field: 'is_blocked', op: 'is', value: true },
}
