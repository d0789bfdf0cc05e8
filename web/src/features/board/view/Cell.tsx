import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Item } from '@/api/plan'
import styles from '../board.module.css'
import type { Place } from '../model/places'
import { BoardCard } from './BoardCard'
import type { Focused } from './useCardKeys'

export const CARD_HEIGHT = 90
const OVERSCAN = 6
const OVERSCAN_IN_LANE = 1

export interface CellPlace {
  column: Place
  lane: Place | null
}

interface Props extends CellPlace {
  cards: readonly Item[]
  isTarget: boolean
  liftedId: number | null
  focused: Focused | null
  mayDrop: (cardId: unknown, place: CellPlace) => boolean
  /** In a lane a cell is as high as its cards, up to this many pixels. */
  highest?: number
}

/** The cards of one column, or of one column in one lane; only those in sight are drawn. */
export function Cell({ column, lane, cards, isTarget, liftedId, focused, mayDrop, highest }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const isOver = useDropTarget(scroller, { column, lane }, mayDrop)
  const virtual = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    overscan: highest === undefined ? OVERSCAN : OVERSCAN_IN_LANE,
    getItemKey: (index) => cards[index]?.id ?? index,
  })
  useFocusedCard(scroller, cards, focused, (index) => virtual.scrollToIndex(index))
  const height = virtual.getTotalSize()
  return (
    <div ref={scroller} className={styles['cards']} role="list" aria-label={lane ? `${lane.label} · ${column.label}` : column.label} data-over={isOver || isTarget} style={highest === undefined ? undefined : { height: Math.min(height + 8, highest) }}>
      <div style={{ height, position: 'relative' }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const item = cards[index]
          return (
            item && (
              <div key={key} ref={virtual.measureElement} data-index={index} role="listitem" className={styles['place']} style={{ transform: `translateY(${start}px)` }}>
                <BoardCard item={item} isLifted={liftedId === item.id} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

/** Whether something hangs over the cell that may be dropped there. */
function useDropTarget(scroller: RefObject<HTMLDivElement | null>, place: CellPlace, mayDrop: Props['mayDrop']): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef({ place, mayDrop })
  useEffect(() => {
    latest.current = { place, mayDrop }
  })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    return combine(
      autoScrollForElements({ element }),
      dropTargetForElements({
        element,
        getData: () => ({ place: latest.current.place }),
        canDrop: ({ source }) => latest.current.mayDrop(source.data['card'], latest.current.place),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
    )
  }, [scroller])
  return isOver
}

/** Scrolls to the card that is to have the focus, and gives it; a card that moved here from another column keeps it. */
function useFocusedCard(scroller: RefObject<HTMLDivElement | null>, cards: readonly Item[], focused: Focused | null, scrollTo: (index: number) => void): void {
  const isHere = focused !== null && cards.some(({ id }) => id === focused.id)
  useEffect(() => {
    if (!isHere) return
    const isNew = !focused.isGiven
    focused.isGiven = true
    // Whoever has gone elsewhere meanwhile is not called back.
    if (!(isNew || document.activeElement === document.body)) return
    scrollTo(cards.findIndex(({ id }) => id === focused.id))
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-card="${focused.id}"]`)?.focus())
    // Only a new place takes the focus; cards that arrive must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focused, isHere])
}
