import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { lazy, Suspense, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Item } from '@/api/plan'
import { showToast } from '@/lib/toasts'
import { useText } from '@/ui/language'
import { PointMenu } from '@/ui/menu/PointMenu'
import styles from '../board.module.css'
import type { Arrangement, BoardView } from '../model/arrange'
import { mayStand, stepsTo } from '../model/steps'
import type { Cards } from '../source/cards'
import type { CardWrites } from '../source/useCardWrites'
import { text } from '../text'
import { cardEntries, lanesFor } from './cardEntries'
import type { CellPlace } from './Cell'
import { ColumnsBoard } from './ColumnsBoard'
import { BoardKitProvider } from './context'
import { LanesBoard } from './LanesBoard'
import { useCardKeys } from './useCardKeys'

const AskDialog = lazy(() => import('@/ui/form/AskDialog').then((module) => ({ default: module.AskDialog })))
const ReasonDialog = lazy(() => import('./ReasonDialog').then((module) => ({ default: module.ReasonDialog })))

interface Props {
  cards: Cards
  arrangement: Arrangement
  view: BoardView
  /** Whether the server refuses a card over the limit; else the page only says so. */
  refuses: boolean
  fields: ReadonlySet<string>
  writes: CardWrites
  folded: Folded
  onOpen: (itemId: number) => void
  /** Absent where cards cannot be made: over projects. */
  onAdd?: (title: string, place: CellPlace) => Promise<unknown>
}

interface OpenMenu {
  item: Item
  x: number
  y: number
  /** Only the lanes, with a field to find one. */
  isOfLanes?: boolean
}

export interface Folded {
  columns: ReadonlySet<string>
  lanes: ReadonlySet<string>
  onColumn: (key: string) => void
  onLane: (key: string) => void
}

/** Cards moved by drag, by keyboard and by menu: three ways to the same write. */
export function Board({ cards, arrangement, view, refuses, fields, writes, folded, onOpen, onAdd }: Props) {
  const t = useText(text)
  const { names, canEdit, since, minutesPerDay, wallNow, store } = cards
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const [blocking, setBlocking] = useState<Item | null>(null)
  const move = (item: Item, { column, lane }: CellPlace) => {
    const steps = stepsTo(item, [column, lane], names)
    writes.move(item, steps)
    const target = arrangement.columns.find(({ place }) => place.key === column.key)
    if (!refuses && target?.limit !== undefined && target.total >= target.limit && steps.some(({ field }) => field === column.field)) {
      showToast({ id: 'wip limit', text: t.warned(column.label, target.limit), tone: 'bad', lasting: 6_000 })
    }
  }
  const allows = (item: Item, { column, lane }: CellPlace) => mayStand(item, column, names) && (lane === null || mayStand(item, lane, names))
  const block = (item: Item) => (item.is_blocked ? writes.edit(item, { blocked_reason: '' }) : setBlocking(item))
  const onMenu = useCallback((item: Item, anchor: HTMLElement) => {
    const { left, bottom } = anchor.getBoundingClientRect()
    setMenu({ item, x: left, y: bottom })
  }, [])
  const open = useLatest(onOpen)
  const kit = useMemo(
    () => ({ names, fields, since, minutesPerDay, wallNow, canEdit, onMenu, onOpen: (id: number) => open.current(id) }),
    [names, fields, since, minutesPerDay, wallNow, canEdit, onMenu, open],
  )
  const keys = useCardKeys({ arrangement, canEdit, mayStand: allows, onMove: move, onOpen, onBlock: block, onMenu })
  useDrops((id, place) => {
    const item = store.find(id)
    if (item) move(item, place)
  })
  const mayDrop = (id: unknown, place: CellPlace) => {
    const item = typeof id === 'number' ? store.find(id) : undefined
    return item !== undefined && canEdit(item) && allows(item, place)
  }
  const actsOn = (item: Item) => ({
    canEdit: canEdit(item),
    allows: (place: CellPlace) => canEdit(item) && allows(item, place),
    move: (place: CellPlace) => move(item, place),
    block: () => block(item),
    chooseLane: () => setMenu(menu && { ...menu, isOfLanes: true }),
  })
  const Shape = view.lanes === '' ? ColumnsBoard : LanesBoard
  const held = menu && (store.find(menu.item.id) ?? menu.item)
  return (
    <BoardKitProvider value={kit}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the cards inside take the focus */}
      <div className={styles['frame']} role="region" aria-label={t.label} aria-describedby="board-help" onKeyDown={keys.onKeyDown}>
        <p id="board-help" className="visually-hidden">
          {t.help}
        </p>
        <Shape arrangement={arrangement} view={view} folded={folded} lifted={keys.lifted} focused={keys.focused} mayDrop={mayDrop} {...(onAdd && { onAdd })} />
      </div>
      {menu && held && (
        <PointMenu
          label={t.cardMenu(held.title)}
          at={menu}
          onClose={() => setMenu(null)}
          findLabel={menu.isOfLanes ? t.chooseLane : undefined}
          entries={menu.isOfLanes ? lanesFor(held, arrangement, actsOn(held), names) : cardEntries(held, arrangement, t, actsOn(held), names)}
        />
      )}
      <Suspense>
        {blocking && <AskDialog question={t.blockTitle(blocking.title)} example={t.blockHint} verb={t.blockVerb} onClose={() => setBlocking(null)} onAnswer={(blocked_reason) => writes.edit(store.find(blocking.id) ?? blocking, { blocked_reason })} />}
        {writes.asking && <ReasonDialog asking={writes.asking} onClose={writes.stopAsking} />}
      </Suspense>
    </BoardKitProvider>
  )
}

/** What was dropped on a cell goes there. */
function useDrops(onDrop: (cardId: number, place: CellPlace) => void): void {
  const latest = useLatest(onDrop)
  useEffect(
    () =>
      monitorForElements({
        onDrop({ source, location }) {
          const place = location.current.dropTargets[0]?.data['place'] as CellPlace | undefined
          const card = source.data['card']
          if (place && typeof card === 'number') latest.current(card, place)
        },
      }),
    [latest],
  )
}

function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}
