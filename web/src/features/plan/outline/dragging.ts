import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { attachInstruction, extractInstruction, type Instruction } from '@atlaskit/pragmatic-drag-and-drop-hitbox/list-item'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import type { PlanOutline } from './useOutline'

const SIDES = { 'reorder-before': 'before', 'reorder-after': 'after', combine: 'inside' } as const

/** What is dragged, and what the row under the pointer is told. */
export interface RowData {
  [key: string]: unknown
  row: number
}

/** A row dropped within `scroller` moves; when it is one of several selected ones, all of them do. Answers how to stop. */
export function receiveRows(scroller: Element, drop: PlanOutline['drop'], selectedIds: () => readonly number[]): () => void {
  return combine(
    autoScrollForElements({ element: scroller }),
    monitorForElements({
      canMonitor: ({ source }) => typeof source.data['row'] === 'number',
      onDrop: ({ source, location }) => {
        const target = location.current.dropTargets[0]
        const instruction = target && extractInstruction(target.data)
        const moved = Number(source.data['row'])
        if (!instruction || instruction.blocked || typeof target?.data['row'] !== 'number') return
        const selected = selectedIds()
        drop(selected.includes(moved) ? selected : [moved], target.data['row'], SIDES[instruction.operation])
      },
    }),
  )
}

/** Makes a row draggable by its grip, and a place to drop others: before, after or inside it. Answers how to stop. */
export function makeDraggable(element: HTMLElement, dragHandle: HTMLElement, id: number, isMilestone: boolean): () => void {
  const show = (instruction: Instruction | null) => {
    if (instruction && !instruction.blocked) element.dataset['drop'] = instruction.operation
    else delete element.dataset['drop']
  }
  const stop = combine(
    draggable({ element, dragHandle, getInitialData: (): RowData => ({ row: id }) }),
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
}
