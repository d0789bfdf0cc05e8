import { resizeColumn } from '@/lib/columns'
import { useText } from '../language'
import { ColumnEdge } from './ColumnEdge'
import { text } from './text'
import styles from './TreeTable.module.css'
import type { TreeTableProps } from './types'

/** Titles of the columns; each edge can be dragged. */
export function TableHead<Row>({ columns, layout, onLayoutChange, rows, outline, selected, onSelectedChange }: TreeTableProps<Row>) {
  const t = useText(text)
  const isAll = rows.length > 0 && selected.size >= rows.length
  return (
    <div role="row" aria-rowindex={1} className={styles['head']}>
      <span role="columnheader" className={styles['checkbox']}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t.selectAll}
          checked={isAll}
          ref={(box) => {
            if (box) box.indeterminate = selected.size > 0 && !isAll
          }}
          onChange={() => onSelectedChange(isAll ? new Set() : new Set(rows.map(outline.idOf)))}
        />
      </span>
      {columns.map((column) => (
        <div
          key={column.id}
          role="columnheader"
          aria-sort={column.sorted}
          data-pinned={column.isPinned}
          data-align={column.align}
          className={styles['title']}
          style={column.isPinned ? { left: `var(--pin-${column.id})` } : undefined}
        >
          <span className={styles['titleText']} title={column.title}>
            {column.header ?? column.title}
          </span>
          <ColumnEdge
            label={t.resize(column.title)}
            width={layout.widths[column.id] ?? column.width}
            onResize={(width) => onLayoutChange(resizeColumn(layout, column, width))}
          />
        </div>
      ))}
    </div>
  )
}
