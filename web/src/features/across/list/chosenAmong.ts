import { groupBy } from '@/lib/groupBy'
import type { ChosenItems } from '@/lib/chosenItems'
import type { RowId } from '@/lib/outline'
import { focusedRow } from '@/ui/table/focusedRow'
import type { AcrossItem } from '../useAcross'

/** The selected rows by project; else the row that has the focus. */
export function chosenAmong(items: readonly AcrossItem[], selected: ReadonlySet<RowId>): ChosenItems[] {
  const focused = focusedRow()
  const wanted = selected.size > 0 ? selected : new Set(focused === null ? [] : [focused])
  const byProject = groupBy(items.filter(({ id }) => wanted.has(id)), (item) => item.project_id)
  return [...byProject].map(([projectId, rows]) => ({ projectId, ids: rows.map(({ id }) => id) }))
}
