import { CaretDownFilled, CaretRightFilled } from '@ant-design/icons'
import { type CSSProperties, memo, type ReactNode } from 'react'
import type { RowId } from '@/lib/outline'
import { useText } from '../language'
import { TableCell } from './TableCell'
import { text } from './text'
import styles from './TreeTable.module.css'
import type { Column, Onward } from './types'
import type { RowClicks } from './useRowClicks'
import type { EditedCell } from './useTable'

interface Props<Row> {
  row: Row
  id: RowId
  index: number
  top: number
  depth: number
  /** Undefined for a row that has nothing below it. */
  isFolded: boolean | undefined
  isSelected: boolean
  isTabStop: boolean
  /** Null: the row itself has the focus; undefined: neither it nor a cell of it. */
  activeColumn: string | null | undefined
  edited: EditedCell | null
  columns: readonly Column<Row>[]
  tone: string | undefined
  heading: ReactNode
  clicks: RowClicks
  onFinish: (onward: Onward) => void
}

function PlainRow<Row>(props: Props<Row>) {
  const { row, id, index, depth, isFolded, columns, clicks, heading } = props
  const t = useText(text)
  const isActive = props.activeColumn !== undefined
  const caret = isFolded !== undefined && (
    <button type="button" tabIndex={-1} className={styles['caret']} aria-label={isFolded ? t.unfold : t.fold} onClick={() => clicks.onFold(id)}>
      {isFolded ? <CaretRightFilled /> : <CaretDownFilled />}
    </button>
  )
  return (
    // The keys are heard by the table around all rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      data-row={id}
      data-tone={props.tone}
      data-active={isActive || undefined}
      className={heading ? styles['heading'] : styles['row']}
      style={{ transform: `translateY(${props.top}px)`, '--depth': depth } as CSSProperties}
      tabIndex={props.isTabStop && (props.activeColumn ?? null) === null ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={depth + 1}
      aria-expanded={isFolded === undefined ? undefined : !isFolded}
      aria-selected={props.isSelected}
      onClick={(event) => event.target === event.currentTarget && clicks.onRow(id, null, event)}
    >
      {heading ? (
        <div role="gridcell" aria-colspan={columns.length + 1} className={styles['headingCell']}>
          {caret}
          {heading}
        </div>
      ) : (
        <>
          <span role="gridcell" className={styles['checkbox']}>
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={t.select}
              checked={props.isSelected}
              onChange={(event) => clicks.onCheckbox(id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
            />
          </span>
          {columns.map((column, place) => (
            <TableCell
              key={column.id}
              row={row}
              id={id}
              column={column}
              place={place}
              lead={place === 0 ? caret : undefined}
              isActive={props.activeColumn === column.id}
              edited={props.edited?.column === column.id ? props.edited : null}
              clicks={clicks}
              onFinish={props.onFinish}
            />
          ))}
        </>
      )}
    </div>
  )
}

/** Drawn again only when something of this very row changed. */
export const TableRow = memo(PlainRow, isSame) as typeof PlainRow

function isSame<Row>(before: Props<Row>, after: Props<Row>): boolean {
  // `onFinish` is new each time but only matters to the row being edited.
  const keys = Object.keys(after) as (keyof Props<Row>)[]
  return after.edited === null && keys.every((key) => key === 'onFinish' || before[key] === after[key])
}
