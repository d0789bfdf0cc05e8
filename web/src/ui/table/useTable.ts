import { useCallback, useMemo, useState } from 'react'
import { arrange, plainLayout } from '@/lib/columns'
import { type RowId, unfolded } from '@/lib/outline'
import type { Column, Onward, TreeTableProps } from './types'

/** The focused row, and the column when one of its cells has the focus. */
export interface Active {
  id: RowId
  column: string | null
}

export interface EditedCell extends Active {
  column: string
  typed?: string
}

export interface TableModel<Row> {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  indexById: ReadonlyMap<RowId, number>
  active: Active | null
  setActive: (active: Active) => void
  edited: EditedCell | null
  edit: (cell: EditedCell) => void
  stopEditing: (onward: Onward) => void
}

/** What is shown, where the focus is, and what is being edited. */
export function useTable<Row>(props: TreeTableProps<Row>): TableModel<Row> {
  const { rows: all, outline, folded, onActiveChange } = props
  const rows = useMemo(() => unfolded(all, outline, folded), [all, outline, folded])
  const columns = useShownColumns(props)
  const indexById = useMemo(() => new Map(rows.map((row, index) => [outline.idOf(row), index])), [rows, outline])
  const [active, setActiveState] = useState<Active | null>(null)
  const [edited, setEdited] = useState<EditedCell | null>(null)

  const setActive = useCallback(
    (next: Active) => {
      setActiveState(next)
      onActiveChange?.(next.id)
    },
    [onActiveChange],
  )
  const edit = useCallback(
    (cell: EditedCell) => {
      // A row just asked for may not be here yet; it is edited as soon as it arrives.
      const row = all.find((other) => outline.idOf(other) === cell.id)
      const column = columns.find((other) => other.id === cell.column)
      if (!column?.edit || (row && column.canEdit?.(row) === false)) return
      setActive({ id: cell.id, column: cell.column })
      setEdited(cell)
    },
    [all, outline, columns, setActive],
  )
  const stopEditing = (onward: Onward) => {
    setEdited(null)
    if (!edited) return
    const target = onward === 'stay' ? edited : cellOnward(edited, onward, { rows, columns, indexById, idOf: outline.idOf })
    // The first column stands for the row: Enter there adds, Tab indents.
    setActive({ id: target.id, column: target.column === columns[0]?.id ? null : target.column })
    if (onward === 'next' || onward === 'previous') edit({ ...target })
  }
  return { rows, columns, indexById, active, setActive, edited, edit, stopEditing }
}

/** Widths live in CSS, so that resizing a column draws no row again. */
function useShownColumns<Row>({ columns, layout }: TreeTableProps<Row>): readonly Column<Row>[] {
  const { order, hidden } = layout
  return useMemo(() => arrange(columns, { ...plainLayout, order, hidden }), [columns, order, hidden])
}

interface Shown<Row> {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  indexById: ReadonlyMap<RowId, number>
  idOf: (row: Row) => RowId
}

/** Down to the same column of the next row, or sideways to the next editable cell of this row. */
function cellOnward<Row>(from: EditedCell, onward: Onward, { rows, columns, indexById, idOf }: Shown<Row>): EditedCell {
  const at = indexById.get(from.id) ?? 0
  if (onward === 'down') return { id: idOf(rows[Math.min(at + 1, rows.length - 1)] as Row), column: from.column }
  const row = rows[at] as Row
  const editable = columns.filter((column) => column.edit && column.canEdit?.(row) !== false)
  const step = onward === 'next' ? 1 : -1
  const beside = editable[editable.findIndex((column) => column.id === from.column) + step]
  return { id: from.id, column: beside?.id ?? from.column }
}
