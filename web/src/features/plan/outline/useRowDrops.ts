import { type RefObject, useEffect } from 'react'
import type { PlanOutline } from './useOutline'
import { whenLoaded } from './whenLoaded'

/** A dropped row moves; when it is one of several selected ones, all of them do. */
export function useRowDrops(frame: RefObject<HTMLElement | null>, { drop }: PlanOutline, selectedIds: () => readonly number[]): void {
  useEffect(() => {
    const scroller = frame.current?.querySelector('[role=treegrid]')
    return scroller ? whenLoaded(({ receiveRows }) => receiveRows(scroller, drop, selectedIds)) : undefined
  }, [frame, drop, selectedIds])
}
