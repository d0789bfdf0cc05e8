import { type ArrangedColumn, type ColumnLayout, inOrder } from '@/lib/columns'

/** `wbs.status*140.finish`: the shown columns from left to right, with a width where it is not the usual one. */
export function shortFormOf(layout: ColumnLayout, columns: readonly ArrangedColumn[]): string | undefined {
  const shown = inOrder(columns, layout).filter(({ id, isPinned }) => isPinned || !layout.hidden.includes(id))
  return shown.map(({ id, width }) => ((layout.widths[id] ?? width) === width ? id : `${id}*${layout.widths[id]}`)).join('.')
}

/** Columns that this project does not have are passed over. */
export function layoutOf(shortForm: string, columns: readonly ArrangedColumn[]): ColumnLayout {
  const parts = shortForm.split('.').map((part) => part.split('*') as [string, string?])
  const known = parts.filter(([id]) => columns.some((column) => column.id === id))
  const order = known.map(([id]) => id)
  const widths = Object.fromEntries(known.flatMap(([id, width]) => (Number(width) > 0 ? [[id, Number(width)]] : [])))
  return { order, widths, hidden: columns.filter((column) => !order.includes(column.id) && !column.isPinned).map(({ id }) => id) }
}
