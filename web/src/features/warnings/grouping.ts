import type { Group } from './search'
import type { Warning } from './useWarnings'

export interface WarningGroup {
  key: string
  /** Empty where nothing is grouped, null where nobody owns it. */
  label: string | null
  rows: Warning[]
}

/** Rows that come in the order of their groups, cut where the group changes. */
export function groupsOf(rows: readonly Warning[], group: Group): WarningGroup[] {
  const groups: WarningGroup[] = []
  for (const row of rows) {
    const { key, label } = placeOf(row, group)
    const last = groups.at(-1)
    if (last?.key === key) last.rows.push(row)
    else groups.push({ key, label, rows: [row] })
  }
  return groups
}

function placeOf(row: Warning, group: Group): { key: string; label: string | null } {
  if (group === 'project') return { key: `p${row.project_id}`, label: row.project_name }
  if (group === 'owner') return { key: `o${row.owner_id ?? 0}`, label: row.owner_name || null }
  if (group === 'kind') return { key: row.kind, label: row.name }
  return { key: 'all', label: '' }
}
