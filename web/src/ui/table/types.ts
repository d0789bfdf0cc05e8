import type { ReactNode } from 'react'
import type { ArrangedColumn, ColumnLayout } from '@/lib/columns'
import type { Outline, RowId } from '@/lib/outline'

export interface Column<Row> extends ArrangedColumn {
  title: string
  align?: 'start' | 'end'
  /** What stands in the cell; keep it cheap, it is called for every visible row. */
  render: (row: Row) => ReactNode
  /** What stands there while the cell is edited; without it the cell cannot be edited. */
  edit?: (editing: Editing<Row>) => ReactNode
  canEdit?: (row: Row) => boolean
  /** In the header, for instance a way to sort. */
  header?: ReactNode
  /** 'ascending' or 'descending' when the rows stand in the order of this column. */
  sorted?: 'ascending' | 'descending'
}

/** Where the focus goes when an editor is done. */
export type Onward = 'stay' | 'down' | 'next' | 'previous'

export interface Editing<Row> {
  row: Row
  /** The letter that started the editing; it replaces the old text. Empty when an input method is about to write. */
  typed?: string
  finish: (onward: Onward) => void
  cancel: () => void
}

/** What the keys of an outline ask for; leave out what a table does not offer. */
export interface OutlineActions {
  /** Enter on a row: a new row after it. */
  add?: (after: RowId) => void
  /** Tab: under the row above. */
  indent?: (ids: readonly RowId[]) => void
  /** Shift+Tab: beside its parent. */
  outdent?: (ids: readonly RowId[]) => void
  /** Ctrl+↑ and Ctrl+↓: among its siblings. */
  move?: (ids: readonly RowId[], direction: 'up' | 'down') => void
  /** Delete. */
  remove?: (ids: readonly RowId[]) => void
  /** Ctrl+Enter and double click: open the row itself. */
  open?: (id: RowId) => void
}

/** What a page may ask of the table. */
export interface TreeTableHandle {
  focusRow: (id: RowId) => void
  edit: (id: RowId, columnId: string) => void
}

export interface TreeTableProps<Row> {
  /** Name of the table for a screen reader. */
  label: string
  /** In outline order; those below a folded row are hidden here, not by the caller. */
  rows: readonly Row[]
  outline: Outline<Row>
  columns: readonly Column<Row>[]
  layout: ColumnLayout
  onLayoutChange: (layout: ColumnLayout) => void
  folded: ReadonlySet<RowId>
  onFoldedChange: (folded: ReadonlySet<RowId>) => void
  selected: ReadonlySet<RowId>
  onSelectedChange: (selected: ReadonlySet<RowId>) => void
  actions?: OutlineActions
  /** The row that has the focus, for a panel that follows it. */
  onActiveChange?: (id: RowId) => void
  /** A row that is only a heading (a group) answers what stands in it, over all columns. */
  headingOf?: (row: Row) => ReactNode
  /** A word for styling, put on the row as `data-tone`: `late`, `closed`. */
  toneOf?: (row: Row) => string | undefined
  /** Shown under the header instead of rows. */
  empty?: ReactNode
}
