/** The row of a table that has the focus, or one of whose cells has it; null for a heading. */
export function focusedRow(within?: HTMLElement | null): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]')
  const id = Number(row?.dataset['row'])
  return row && Number.isInteger(id) && (within === undefined || within?.contains(row)) ? id : null
}
