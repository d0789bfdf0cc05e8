import type { Item, Link, Plan } from '@/api/plan'

/** An item of a plan, with only what a test cares about. */
export function itemOf(id: number, fields: Partial<Item> = {}): Item {
  return {
    id, key: `T-${id}`, number: id, project_id: 1, type_id: 1, status_id: 1, title: `任务 ${id}`, parent_id: null, rank: String(id).padStart(6, '0'), wbs: String(id), depth: 0, child_count: 0,
    assignee_id: null, reporter_id: 1, priority: 0, label_ids: [], mode: 'auto', start: '2026-03-02T08:00', finish: '2026-03-03T17:00', duration: 960, duration_elapsed: false,
    constraint: 'ASAP', constraint_date: null, deadline: null, calendar_id: null, percent_complete: 0, actual_start: null, actual_finish: null, estimate: null, levelling_delay: 0, levelling_delay_elapsed: false,
    early_start: null, early_finish: null, late_start: null, late_finish: null, total_slack: null, free_slack: null, is_critical: false, is_violated: false, is_milestone: false, is_summary: false,
    is_blocked: false, blocked_reason: '', checklist_done: 0, checklist_total: 0, closed_at: null, created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z', version: 1, values: {},
    ...fields,
  }
}

export function linkOf(id: number, predecessor_id: number, successor_id: number, fields: Partial<Link> = {}): Link {
  return { id, predecessor_id, successor_id, type: 'FS', lag: 0, lag_unit: 'working', is_violated: false, version: 1, ...fields }
}

export function planOf(items: readonly Item[], links: readonly Link[] = []): Plan {
  const project = { id: 1, key: 'T', name: '试验', time_zone: 'Asia/Shanghai', minutes_per_day: 480, minutes_per_week: 2400, start: '2026-03-02T08:00', finish: '2026-03-31T17:00', status_date: null, calendar_id: 1, can: { edit: true } }
  return { project, items, links, byId: new Map(items.map((item) => [item.id, item])), missingYears: [] }
}

/** Five days of 8 to 12 and 13 to 17. */
export const OFFICE_WEEK = [...Array.from({ length: 5 }, () => [[480, 720], [780, 1020]]), [], []]
