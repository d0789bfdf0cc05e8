import { type RefObject, useEffect } from 'react'
import type { Item } from '@/api/plan'
import { whenLoaded } from './whenLoaded'

/** Makes the row around `cell` draggable by its grip, and a place to drop others: before, after or inside it. */
export function useRowDrag(cell: RefObject<HTMLElement | null>, grip: RefObject<HTMLElement | null>, item: Item, isOn: boolean): void {
  const { id, is_milestone: isMilestone } = item
  useEffect(() => {
    const element = cell.current?.closest<HTMLElement>('[role=row]')
    const handle = grip.current
    return isOn && element && handle ? whenLoaded(({ makeDraggable }) => makeDraggable(element, handle, id, isMilestone)) : undefined
  }, [cell, grip, id, isMilestone, isOn])
}
