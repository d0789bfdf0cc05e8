import { type RefObject, useCallback, useState } from 'react'
import type { Plan } from '@/api/plan'
import { arrange, type ColumnLayout } from '@/lib/columns'
import type { Onward } from '@/ui/table/types'
import { canEditCell } from './CellEditor'
import type { GridColumn } from './columns'

export interface EditedCell {
  id: number
  columnId: string
  place: { left: number; top: number; width: number; height: number }
}

interface Options {
  container: RefObject<HTMLElement | null>
  plan: Plan
  columns: readonly GridColumn[]
  layout: ColumnLayout
  canEdit: boolean
}

/** Which cell is edited, where it is, and where Tab goes from it. */
export function useCellEditing({ container, plan, columns, layout, canEdit }: Options) {
  const [cell, setCell] = useState<EditedCell | null>(null)
  const start = useCallback(
    (id: number, columnId: string) => {
      const item = plan.byId.get(id)
      const column = columns.find((one) => one.id === columnId)
      const place = container.current && placeOf(container.current, id, columnId)
      setCell(item && column && place && canEdit && canEditCell(item, column) ? { id, columnId, place } : null)
    },
    [container, plan, columns, canEdit],
  )
  const finish = useCallback(
    (onward: Onward) => {
      const item = cell && plan.byId.get(cell.id)
      setCell(null)
      container.current?.focus({ preventScroll: true })
      if (!cell || !item || onward === 'stay' || onward === 'down') return
      const editable = arrange(columns, layout).filter((column) => canEditCell(item, column))
      const at = editable.findIndex((column) => column.id === cell.columnId)
      const next = editable[at + (onward === 'next' ? 1 : -1)]
      if (next) setTimeout(() => start(cell.id, next.id))
    },
    [cell, plan, container, columns, layout, start],
  )
  /** Rows moved under the editor: it goes with its cell, and ends where the cell is out of sight. */
  const follow = useCallback(() => {
    setCell((edited) => {
      const place = edited && container.current && placeOf(container.current, edited.id, edited.columnId)
      return edited && place ? { ...edited, place } : null
    })
  }, [container])
  return { cell, start, finish, follow }
}

function placeOf(container: HTMLElement, id: number, columnId: string): EditedCell['place'] | null {
  const cell = container.querySelector(`.gantt_row[task_id="${id}"] [data-column-name="${columnId}"]`)
  if (!cell) return null
  const inner = columnId === 'title' ? (cell.querySelector('.gantt_tree_content') ?? cell) : cell
  const outer = cell.getBoundingClientRect()
  const box = inner.getBoundingClientRect()
  const frame = container.getBoundingClientRect()
  const left = Math.min(box.left, outer.right - 60)
  return { left: left - frame.left, top: outer.top - frame.top, width: outer.right - left, height: outer.height }
}
