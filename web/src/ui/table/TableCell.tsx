import type { ReactNode } from 'react'
import type { RowId } from '@/lib/outline'
import styles from './TreeTable.module.css'
import type { Column, Onward } from './types'
import type { RowClicks } from './useRowClicks'
import type { EditedCell } from './useTable'

interface Props<Row> {
  row: Row
  id: RowId
  column: Column<Row>
  place: number
  /** What leads the row: the caret, in the first column. */
  lead: ReactNode
  isActive: boolean
  edited: EditedCell | null
  clicks: RowClicks
  onFinish: (onward: Onward) => void
}

export function TableCell<Row>({ row, id, column, place, lead, isActive, edited, clicks, onFinish }: Props<Row>) {
  const isEdited = edited !== null && column.edit !== undefined
  const style = column.isPinned ? { left: `var(--pin-${column.id})` } : undefined
  return (
    // The keys are heard by the table around all cells.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="gridcell"
      data-column={column.id}
      data-pinned={column.isPinned}
      data-align={column.align}
      data-edited={isEdited || undefined}
      aria-colindex={place + 2}
      className={place === 0 ? styles['leadCell'] : styles['cell']}
      style={style}
      tabIndex={isActive ? 0 : -1}
      onClick={(event) => clicks.onRow(id, place === 0 ? null : column.id, event)}
      onDoubleClick={() => clicks.onDouble(id, column.id)}
    >
      {place === 0 && <span className={styles['indent']}>{lead}</span>}
      {isEdited ? column.edit?.({ row, typed: edited.typed, finish: onFinish, cancel: () => onFinish('stay') }) : column.render(row)}
    </div>
  )
}
