/** How a person arranged the columns of a table; part of a saved view. */
export interface ColumnLayout {
  /** Ids from left to right; columns not named here follow in their own order. */
  order: readonly string[]
  hidden: readonly string[]
  /** Pixels. */
  widths: Readonly<Record<string, number>>
}

export interface ArrangedColumn {
  id: string
  width: number
  minWidth?: number
  /** Never hidden and never moved: it leads every row. */
  isPinned?: boolean
}

export const NARROWEST = 48
const WIDEST = 1200

export const plainLayout: ColumnLayout = { order: [], hidden: [], widths: {} }

/** The columns to show, from left to right, as wide as wanted; pinned ones lead. */
export function arrange<C extends ArrangedColumn>(columns: readonly C[], layout: ColumnLayout): C[] {
  const shown = inOrder(columns, layout).filter((column) => column.isPinned || !layout.hidden.includes(column.id))
  return shown.map((column) => Object.assign({}, column, { width: layout.widths[column.id] ?? column.width }))
}

/** All columns, hidden ones too, as they are arranged: for choosing among them. */
export function inOrder<C extends ArrangedColumn>(columns: readonly C[], layout: ColumnLayout): C[] {
  const place = (column: C) => {
    const at = layout.order.indexOf(column.id)
    return at < 0 ? layout.order.length : at
  }
  const arranged = columns.toSorted((one, other) => place(one) - place(other))
  return [...arranged.filter((column) => column.isPinned), ...arranged.filter((column) => !column.isPinned)]
}

export function resizeColumn(layout: ColumnLayout, column: ArrangedColumn, width: number): ColumnLayout {
  const narrowest = column.minWidth ?? NARROWEST
  const kept = Math.round(Math.min(Math.max(width, narrowest), WIDEST))
  return { ...layout, widths: { ...layout.widths, [column.id]: kept } }
}

export function toggleColumn(layout: ColumnLayout, id: string): ColumnLayout {
  const isHidden = layout.hidden.includes(id)
  return { ...layout, hidden: isHidden ? layout.hidden.filter((other) => other !== id) : [...layout.hidden, id] }
}

/** Move a column `by` places among the ones that may move; at an end it stays. */
export function moveColumn(columns: readonly ArrangedColumn[], layout: ColumnLayout, id: string, by: number): ColumnLayout {
  const order = inOrder(columns, layout).filter((column) => !column.isPinned).map((column) => column.id)
  const from = order.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return layout
  return { ...layout, order: order.toSpliced(from, 1).toSpliced(to, 0, id) }
}
