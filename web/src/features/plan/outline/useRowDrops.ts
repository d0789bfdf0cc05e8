import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { extractInstruction } from '@atlaskit/pragmatic-drag-and-drop-hitbox/list-item'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect } from 'react'
import type { PlanOutline } from './useOutline'

const SIDES = { 'reorder-before': 'before', 'reorder-after': 'after', combine: 'inside' } as const

/** A dropped row moves; when it is one of several selected ones, all of them do. */
export function useRowDrops(frame: RefObject<HTMLElement | null>, { drop }: PlanOutline, selectedIds: () => readonly number[]): void {
  useEffect(() => {
    const scroller = frame.current?.querySelector('[role=treegrid]')
    if (!scroller) return undefined
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
  }, [frame, drop, selectedIds])
}
