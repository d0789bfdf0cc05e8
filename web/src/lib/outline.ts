/** How to read the outline out of rows that stand in outline order, each parent before its children. */
export interface Outline<Row> {
  idOf: (row: Row) => RowId
  /** 0 at the top. */
  depthOf: (row: Row) => number
  isParent: (row: Row) => boolean
}

export type RowId = number | string

/** The rows that no folded ancestor hides. */
export function unfolded<Row>(rows: readonly Row[], outline: Outline<Row>, folded: ReadonlySet<RowId>): readonly Row[] {
  if (folded.size === 0) return rows
  let hiddenBelow = Infinity
  return rows.filter((row) => {
    const depth = outline.depthOf(row)
    if (depth > hiddenBelow) return false
    hiddenBelow = folded.has(outline.idOf(row)) ? depth : Infinity
    return true
  })
}

/** Where the parent of the row at `index` stands, or -1. */
export function parentIndex<Row>(rows: readonly Row[], index: number, outline: Outline<Row>): number {
  const row = rows[index]
  if (row === undefined) return -1
  const depth = outline.depthOf(row)
  return rows.findLastIndex((other, at) => at < index && outline.depthOf(other) < depth)
}

/** The ids from one row to another, both included, in either direction. */
export function idsBetween<Row>(rows: readonly Row[], outline: Outline<Row>, one: RowId, other: RowId): RowId[] {
  const places = [one, other].map((id) => rows.findIndex((row) => outline.idOf(row) === id)).toSorted((a, b) => a - b)
  const [from = -1, to = -1] = places
  return from < 0 ? [] : rows.slice(from, to + 1).map(outline.idOf)
}
