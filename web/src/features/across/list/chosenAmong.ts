import { groupBy } from '@/lib/groupBy'
import type { ChosenItems } from '@/lib/chosenItems'
import type { RowId } from '@/lib/outline'
import type { AcrossItem } from '../useAcross'

/** The selected rows by project; else the row that has the focus. */
export function chosenAmong(items: readonly AcrossItem[], selected: ReadonlySet<RowId>, active: RowId | null): ChosenItems[] {
  const isInTable = document.activeElement?.closest('[role="treegrid"]') !== null
  const wanted = selected.size > 0 ? selected : new Set(active !== null && isInTable ? [active] : [])
  const byProject = groupBy(items.filter(({ id }) => wanted.has(id)), (item) => item.project_id)
  return [...byProject].map(([projectId, rows]) => ({ projectId, ids: rows.map(({ id }) => id) }))
}
