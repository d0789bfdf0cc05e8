import { idsBetween, type RowId } from '@/lib/outline'
import { type Focused, goTo, type Performers, rowNear } from './moving'

/** Selecting rows, and what is done to the selected ones (or to the focused one when none of them is it). */
export function choosing<Row>(focused: Focused<Row>): Performers {
  const { props, table, active, at, anchor } = focused
  const { outline, selected, onSelectedChange } = props
  const extend = (by: number) => {
    anchor.current ??= active.id
    const id = rowNear(focused, at + by)
    if (id !== undefined) onSelectedChange(new Set(idsBetween(table.rows, outline, anchor.current, id)))
    return goTo(focused, at + by)
  }
  const select = () => {
    const next = new Set(selected)
    if (!next.delete(active.id)) next.add(active.id)
    onSelectedChange(next)
    return true
  }
  const selectAll = () => {
    onSelectedChange(new Set(table.rows.map(outline.idOf)))
    return true
  }
  const leave = () => {
    if (active.column !== null) table.setActive({ id: active.id, column: null })
    else if (selected.size > 0) onSelectedChange(new Set())
    else return false
    return true
  }
  return { select, selectAll, leave, extendUp: () => extend(-1), extendDown: () => extend(1) }
}

/** What the page does to rows; a table that offers no such action leaves the key alone. */
export function outlining<Row>({ props, table, active }: Focused<Row>): Performers {
  const { actions = {}, selected, outline } = props
  const chosen = selected.has(active.id) ? table.rows.map(outline.idOf).filter((id) => selected.has(id)) : [active.id]
  const ask = (act: ((ids: readonly RowId[]) => void) | undefined) => () => {
    act?.(chosen)
    return act !== undefined
  }
  const askOne = (act: ((id: RowId) => void) | undefined) => () => {
    act?.(active.id)
    return act !== undefined
  }
  const move = (direction: 'up' | 'down') => ask(actions.move && ((ids) => actions.move?.(ids, direction)))
  const edit = () => {
    const column = active.column ?? table.columns.find((other) => other.edit)?.id
    if (column) table.edit({ id: active.id, column })
    return column !== undefined
  }
  return {
    edit,
    add: askOne(actions.add),
    open: askOne(actions.open),
    remove: ask(actions.remove),
    indent: ask(actions.indent),
    outdent: ask(actions.outdent),
    moveUp: move('up'),
    moveDown: move('down'),
  }
}
