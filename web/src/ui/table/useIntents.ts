import { type KeyboardEvent, useRef } from 'react'
import { isComposing, isTyping, strokeName } from '@/lib/keyboard'
import type { RowId } from '@/lib/outline'
import { isMac } from '../commands/platform'
import { choosing, outlining } from './choosing'
import { type Intent, intentOf } from './keys'
import { moving } from './moving'
import type { TreeTableProps } from './types'
import type { TableModel } from './useTable'

/** Answers the `keydown` handler of the table. */
export function useIntents<Row>(props: TreeTableProps<Row>, table: TableModel<Row>) {
  const anchor = useRef<RowId | null>(null)
  /** After Esc, Tab leaves the table instead of indenting: nobody is trapped. */
  const isReleased = useRef(false)

  const perform = (intent: Intent): boolean => {
    const { active } = table
    const at = active ? table.indexById.get(active.id) : undefined
    const row = at === undefined ? undefined : table.rows[at]
    if (!active || at === undefined || row === undefined) return false
    const focused = { props, table, active, at, row, anchor }
    return { ...moving(focused), ...choosing(focused), ...outlining(focused) }[intent]?.() ?? false
  }

  return (event: KeyboardEvent) => {
    const { active } = table
    if (!active || isEditing(table) || isTyping(event.target)) return
    if (isComposing(event.nativeEvent)) {
      // An input method writes into the field that has the focus once its first key is done: the editor must be open by then.
      if (active.column !== null) table.edit({ id: active.id, column: active.column, typed: '' })
      return
    }
    const stroke = strokeName(event, isMac)
    if (isReleased.current && stroke.endsWith('tab')) return
    isReleased.current = stroke === 'escape' && active.column === null
    if (active.column !== null && startsText(event)) {
      table.edit({ id: active.id, column: active.column, typed: event.key })
      event.preventDefault()
      return
    }
    const intent = intentOf(stroke, active.column !== null)
    if (intent && perform(intent)) event.preventDefault()
  }
}

function isEditing<Row>({ edited, indexById }: TableModel<Row>): boolean {
  return edited !== null && indexById.has(edited.id)
}

function startsText(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
}
