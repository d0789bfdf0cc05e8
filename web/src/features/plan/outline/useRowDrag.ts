import { attachInstruction, extractInstruction, type Instruction } from '@atlaskit/pragmatic-drag-and-drop-hitbox/list-item'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect } from 'react'
import type { Item } from '@/api/plan'

/** What is dragged, and what the row under the pointer is told. */
export interface RowData {
  [key: string]: unknown
  row: number
}

/** Makes the row around `cell` draggable by its grip, and a place to drop others: before, after or inside it. */
export function useRowDrag(cell: RefObject<HTMLElement | null>, grip: RefObject<HTMLElement | null>, item: Item, isOn: boolean): void {
  const { id, is_milestone: isMilestone } = item
  useEffect(() => {
    const element = cell.current?.closest<HTMLElement>('[role=row]')
    if (!isOn || !element || !grip.current) return undefined
    const show = (instruction: Instruction | null) => {
      if (instruction && !instruction.blocked) element.dataset['drop'] = instruction.operation
      else delete element.dataset['drop']
    }
    const stop = combine(
      draggable({ element, dragHandle: grip.current, getInitialData: (): RowData => ({ row: id }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data['row'] === 'number',
        getData: ({ input }) =>
          attachInstruction({ row: id } satisfies RowData, {
            element,
            input,
            operations: { 'reorder-before': 'available', 'reorder-after': 'available', combine: isMilestone ? 'not-available' : 'available' },
          }),
        onDrag: ({ self, source }) => show(source.data['row'] === id ? null : extractInstruction(self.data)),
        onDragLeave: () => show(null),
        onDrop: () => show(null),
      }),
    )
    return () => {
      show(null)
      stop()
    }
  }, [cell, grip, id, isMilestone, isOn])
}
