import type { ReactNode } from 'react'
import styles from './list.module.css'

export interface PlainColumn<Row> {
  id: string
  title: string
  /** Only for screen readers: what stands below explains itself. */
  isTitleHidden?: boolean
  render: (row: Row) => ReactNode
  /** CSS width; without it the column takes what is left. */
  width?: string
  align?: 'start' | 'end'
  /** Left out on a phone. */
  isWide?: boolean
}

interface Props<Row> {
  label: string
  rows: readonly Row[]
  columns: readonly PlainColumn<Row>[]
  idOf: (row: Row) => number | string
  isFaint?: (row: Row) => boolean
  /** CSS width below which the table scrolls sideways instead of squeezing its columns. */
  minWidth?: string
}

/** A short list as a plain table; for outlines and thousands of rows there is TreeTable. */
export function PlainTable<Row>({ label, rows, columns, idOf, isFaint, minWidth }: Props<Row>) {
  return (
    // What scrolls must be reachable by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} {...(minWidth !== undefined && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      <table className={styles['table']} aria-label={label} style={{ minWidth }}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width }} data-wide={column.isWide} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align} data-wide={column.isWide}>
                {column.isTitleHidden ? <span className="visually-hidden">{column.title}</span> : column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={idOf(row)} data-faint={isFaint?.(row)}>
              {columns.map((column) => (
                <td key={column.id} data-align={column.align} data-wide={column.isWide}>
                  {column.render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
