import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, type Ref, type RefObject, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { arrange } from '@/lib/columns'
import { useText } from '../language'
import { TableHead } from './TableHead'
import { TableRow } from './TableRow'
import { text } from './text'
import styles from './TreeTable.module.css'
import type { TreeTableHandle, TreeTableProps } from './types'
import { useIntents } from './useIntents'
import { type TableModel, useTable } from './useTable'
import { useRowClicks } from './useRowClicks'

const ROW_HEIGHT = 32
const CHECKBOX = 36
/** Rows drawn beyond the edge, so that scrolling shows no gap. */
const OVERSCAN = 12

/** An outline of any size with inline editing: ARIA treegrid, one row drawn per row seen. */
export function TreeTable<Row>({ ref, ...props }: TreeTableProps<Row> & { ref?: Ref<TreeTableHandle> }) {
  const { label, outline, folded, selected } = props
  const t = useText(text)
  const helpId = useId()
  const table = useTable(props)
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useRows(table, scroller)
  const onKeyDown = useIntents(props, table)
  const clicks = useRowClicks(props, table)
  useImperativeHandle(ref, () => ({
    focusRow: (id) => table.setActive({ id, column: null }),
    edit: (id, column) => table.edit({ id, column }),
  }))
  const firstId = table.rows[0] === undefined ? undefined : outline.idOf(table.rows[0])
  const tabStop = table.active && table.indexById.has(table.active.id) ? table.active.id : firstId
  return (
    <div
      ref={scroller}
      className={styles['table']}
      style={columnVariables(props)}
      role="treegrid"
      aria-label={label}
      aria-describedby={helpId}
      aria-rowcount={table.rows.length + 1}
      aria-colcount={table.columns.length + 1}
      aria-multiselectable
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <p id={helpId} className="visually-hidden">
        {t.help}
      </p>
      <TableHead {...props} columns={table.columns} />
      <div className={styles['body']} style={{ height: virtual.getTotalSize() }} role="rowgroup">
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = table.rows[index] as Row
          const id = outline.idOf(row)
          return (
            <TableRow
              key={id}
              row={row}
              id={id}
              index={index}
              top={start}
              depth={outline.depthOf(row)}
              isFolded={outline.isParent(row) ? folded.has(id) : undefined}
              isSelected={selected.has(id)}
              isTabStop={tabStop === id}
              activeColumn={table.active?.id === id ? table.active.column : undefined}
              edited={table.edited?.id === id ? table.edited : null}
              columns={table.columns}
              tone={props.toneOf?.(row)}
              heading={props.headingOf?.(row)}
              clicks={clicks}
              onFinish={table.stopEditing}
            />
          )
        })}
      </div>
      {table.rows.length === 0 && props.empty && <EmptyBody>{props.empty}</EmptyBody>}
    </div>
  )
}

/** A grid may hold nothing but rows, also where it has none. */
function EmptyBody({ children }: { children: ReactNode }) {
  return (
    <div role="rowgroup">
      <div role="row">
        <div role="gridcell">{children}</div>
      </div>
    </div>
  )
}

/** The focused row is always drawn, or the focus would fall out of the page when it scrolls away. */
function useRows<Row>(table: TableModel<Row>, scroller: RefObject<HTMLDivElement | null>) {
  const { active } = table
  const activeIndex = active ? (table.indexById.get(active.id) ?? -1) : -1
  const virtual = useVirtualizer({
    count: table.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    overscan: OVERSCAN,
    rangeExtractor: (range: Range) => {
      const drawn = defaultRangeExtractor(range)
      return activeIndex < 0 || drawn.includes(activeIndex) ? drawn : [...drawn, activeIndex].toSorted((a, b) => a - b)
    },
  })
  const isHere = activeIndex >= 0
  useLayoutEffect(() => {
    if (!active || !isHere) return
    virtual.scrollToIndex(activeIndex, { align: 'auto' })
    if (table.edited) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(String(active.id))}"]`)
    const target = active.column === null ? row : row?.querySelector<HTMLElement>(`[data-column="${CSS.escape(active.column)}"]`)
    target?.focus({ preventScroll: active.column === null })
    // Only a new place takes the focus; rows that arrive or move must not steal it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [active, table.edited, isHere])
  return virtual
}

/** Widths and the places of pinned columns as CSS variables: dragging an edge draws no row again. */
function columnVariables<Row>({ columns, layout }: TreeTableProps<Row>): CSSProperties {
  const arranged = arrange(columns, layout)
  const template = [`${CHECKBOX}px`, ...arranged.map((column) => `${column.width}px`), 'minmax(0, 1fr)'].join(' ')
  let left = CHECKBOX
  const pins: Record<string, string> = {}
  for (const column of arranged.filter((other) => other.isPinned)) {
    pins[`--pin-${column.id}`] = `${left}px`
    left += column.width
  }
  return { '--columns': template, ...pins } as CSSProperties
}
