import { parentIndex, type RowId } from '@/lib/outline'
import type { Intent } from './keys'
import type { TreeTableProps } from './types'
import type { Active, TableModel } from './useTable'

/** What an intent acts on: the table, and the row that has the focus. */
export interface Focused<Row> {
  props: TreeTableProps<Row>
  table: TableModel<Row>
  active: Active
  at: number
  row: Row
  /** Where a selection with Shift began. */
  anchor: { current: RowId | null }
}

/** Does what is asked; false when that is nothing here, and the key keeps its usual meaning. */
export type Performers = Partial<Record<Intent, () => boolean>>

const PAGE = 20

/** The row at `index`, or the nearest end. */
export function rowNear<Row>({ table, props }: Focused<Row>, index: number): RowId | undefined {
  const row = table.rows[Math.min(Math.max(index, 0), table.rows.length - 1)]
  return row === undefined ? undefined : props.outline.idOf(row)
}

export function goTo<Row>(focused: Focused<Row>, index: number): boolean {
  const id = rowNear(focused, index)
  if (id !== undefined) focused.table.setActive({ id, column: focused.active.column })
  return true
}

/** Up, down, in and out of the row, folding and unfolding on the way as a tree does. */
export function moving<Row>(focused: Focused<Row>): Performers {
  const { props, table, active, at, row, anchor } = focused
  const goVertically = (by: number) => {
    anchor.current = null
    return goTo(focused, at + by)
  }
  const goSideways = (place: number) => {
    const column = table.columns[Math.min(place, table.columns.length - 1)]
    table.setActive({ id: active.id, column: column && place >= 0 ? column.id : null })
    return true
  }
  const fold = (isFolded: boolean) => {
    const next = new Set(props.folded)
    if (isFolded) next.add(active.id)
    else next.delete(active.id)
    props.onFoldedChange(next)
    return true
  }
  const isFolded = props.folded.has(active.id)
  const isParent = props.outline.isParent(row)
  const column = table.columns.findIndex((other) => other.id === active.column)
  return {
    up: () => goVertically(-1),
    down: () => goVertically(1),
    pageUp: () => goVertically(-PAGE),
    pageDown: () => goVertically(PAGE),
    first: () => goVertically(-table.rows.length),
    last: () => goVertically(table.rows.length),
    inward: () => (isParent && isFolded ? fold(false) : goSideways(0)),
    outward: () => (isParent && !isFolded ? fold(true) : goTo(focused, Math.max(parentIndex(table.rows, at, props.outline), 0))),
    nextColumn: () => goSideways(column + 1),
    previousColumn: () => goSideways(column - 1),
    firstColumn: () => goSideways(0),
    lastColumn: () => goSideways(table.columns.length - 1),
  }
}
