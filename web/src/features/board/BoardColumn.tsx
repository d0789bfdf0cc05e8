import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Item } from '@/api/plan'
import { useText } from '@/ui/language'
import { StatusTag } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import { BoardCard } from './BoardCard'
import styles from './board.module.css'
import type { BoardColumn as Column } from './columns'
import { NewCard } from './NewCard'
import { text } from './text'
import type { Focused, Lifted } from './useCardKeys'

const CARD_HEIGHT = 86
const OVERSCAN = 6

interface Props {
  projectId: number
  column: Column
  columns: readonly Column[]
  now: string
  canEdit: boolean
  lifted: Lifted | null
  focused: Focused | null
  onMove: (item: Item, statusId: number) => void
  onOpen: (itemId: number) => void
  onAdd: (title: string) => Promise<unknown>
}

/** One status and its cards; only those in sight are drawn. */
export function BoardColumn({ projectId, column, columns, now, canEdit, lifted, focused, onMove, onOpen, onAdd }: Props) {
  const t = useText(text)
  const { status, cards } = column
  const scroller = useRef<HTMLDivElement>(null)
  const isOver = useDropTarget(scroller, column, columns)
  const virtual = useCardsInSight(cards, scroller)
  useFocusedCard(scroller, cards, focused, (index) => virtual.scrollToIndex(index))
  return (
    <section className={styles['column']} aria-label={t.column(status.name, cards.length)} data-over={isOver || lifted?.statusId === status.id}>
      <header className={styles['head']}>
        <StatusTag label={status.name} {...statusLook(status)} isPlain />
        <span className={styles['count']}>{cards.length}</span>
      </header>
      <div ref={scroller} className={styles['cards']} role="list">
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const item = cards[index]
            return (
              item && (
                <div key={key} ref={virtual.measureElement} data-index={index} role="listitem" className={styles['place']} style={{ transform: `translateY(${start}px)` }}>
                  <BoardCard item={item} projectId={projectId} now={now} canEdit={canEdit} isLifted={lifted?.item.id === item.id} onMove={onMove} onOpen={onOpen} />
                </div>
              )
            )
          })}
        </div>
      </div>
      {canEdit && <NewCard onAdd={onAdd} />}
    </section>
  )
}

function useCardsInSight(cards: readonly Item[], scroller: RefObject<HTMLDivElement | null>) {
  return useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    overscan: OVERSCAN,
    getItemKey: (index) => cards[index]?.id ?? index,
  })
}

/** Whether something hangs over the column that may be dropped there. */
function useDropTarget(scroller: RefObject<HTMLDivElement | null>, column: Column, columns: readonly Column[]): boolean {
  const [isOver, setOver] = useState(false)
  const statusId = column.status.id
  const sources = columns.filter(({ status }) => status.id === statusId || status.next_ids.includes(statusId)).map(({ status }) => status.id)
  const allowed = sources.join(' ')
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    return combine(
      autoScrollForElements({ element }),
      dropTargetForElements({
        element,
        getData: () => ({ status: statusId }),
        canDrop: ({ source }) => allowed.split(' ').includes(String(source.data['status'])),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
    )
  }, [scroller, statusId, allowed])
  return isOver
}

/** Scrolls to the card that is to have the focus, and gives it; a card that moved here from another column keeps it. */
function useFocusedCard(scroller: RefObject<HTMLDivElement | null>, cards: readonly Item[], focused: Focused | null, scrollTo: (index: number) => void): void {
  const given = useRef<Focused | null>(null)
  const isHere = focused !== null && cards.some(({ id }) => id === focused.id)
  useEffect(() => {
    const isNew = given.current !== focused
    given.current = focused
    // Whoever has gone elsewhere meanwhile is not called back.
    if (!isHere || !(isNew || document.activeElement === document.body)) return
    scrollTo(cards.findIndex(({ id }) => id === focused.id))
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-card="${focused.id}"]`)?.focus())
    // Only a new place takes the focus; cards that arrive must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [focused, isHere])
}
