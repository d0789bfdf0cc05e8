import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { Unit } from '@/api/sprints'
import { useNarrow } from '@/ui/page/useNarrow'
import styles from '../sprints.module.css'
import type { SpotList } from './lists'
import { SpotRow } from './SpotRow'
import type { Planning } from './usePlanning'

const ROW_HEIGHT = 34
const TOUCHED_HEIGHT = 40
const OVERSCAN = 12

export interface SpotRowsProps {
  list: SpotList
  lists: readonly SpotList[]
  projectId: number
  unit: Unit
  canPlan: boolean
  planning: Planning
  label: string
  onOpen: (itemId: number) => void
  /** What stands here while the list is empty. */
  children: ReactNode
}

/** The rows of a list, of which only those in sight are drawn; a drop beside them goes to the end. */
export function SpotRows({ list, lists, label, children, ...row }: SpotRowsProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const isNarrow = useNarrow()
  const isOver = useListDrop(scroller, list.sprint?.id ?? null, row.canPlan)
  const virtual = useVirtualizer({
    count: list.items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isNarrow ? TOUCHED_HEIGHT : ROW_HEIGHT),
    overscan: OVERSCAN,
    getItemKey: (index) => list.items[index]?.id ?? index,
  })
  return (
    // What scrolls must be reachable by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className={styles['rows']} data-over={isOver} tabIndex={list.items.length > 0 ? 0 : undefined} role="group" aria-label={label}>
      {list.items.length === 0 && children}
      <div role="list" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const item = list.items[index]
          return (
            item && (
              <div key={key} role="presentation" className={styles['place']} style={{ transform: `translateY(${String(start)}px)` }}>
                <SpotRow item={item} list={list} lists={lists} {...row} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

function useListDrop(scroller: RefObject<HTMLDivElement | null>, sprintId: number | null, canPlan: boolean): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const element = scroller.current
    if (!element || !canPlan) return
    return combine(
      autoScrollForElements({ element }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data['spot'] === 'number',
        getData: () => ({ sprint: sprintId }),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
    )
  }, [scroller, sprintId, canPlan])
  return isOver
}
