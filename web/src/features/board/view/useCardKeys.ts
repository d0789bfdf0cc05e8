import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region'
import { type KeyboardEvent, useState } from 'react'
import type { Item } from '@/api/plan'
import { useText } from '@/ui/language'
import type { Arrangement } from '../model/arrange'
import { text } from '../text'
import type { CellPlace } from './Cell'
import { type Spot, nearestCard, spotOf, titleOfSpot } from './spots'

/** A card held by the keyboard, and the cell it would be dropped in. */
export interface Lifted extends Spot {
  item: Item
}

/** The card that should have the focus; a new object moves the focus again. */
export interface Focused {
  id: number
  /** The focus has been given: whatever draws the card again must not take it. */
  isGiven?: boolean
}

interface Board {
  arrangement: Arrangement
  canEdit: (item: Item) => boolean
  mayStand: (item: Item, place: CellPlace) => boolean
  onMove: (item: Item, place: CellPlace) => void
  onOpen: (itemId: number) => void
  onBlock: (item: Item) => void
  onMenu: (item: Item, anchor: HTMLElement) => void
}

const STEPS: Readonly<Record<string, readonly [column: number, row: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** Walking over the cards, and moving one: Space lifts, arrows choose column and lane, Enter drops, Esc puts it back. */
export function useCardKeys({ arrangement, canEdit, mayStand, onMove, onOpen, onBlock, onMenu }: Board) {
  const t = useText(text)
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const [focused, setFocused] = useState<Focused | null>(null)
  const { columns, lanes } = arrangement
  const placeAt = ({ column, lane }: Spot): CellPlace | undefined => {
    const at = columns[column]
    return at && { column: at.place, lane: lanes[lane]?.place ?? null }
  }
  const shift = (held: Lifted, [across, down]: readonly [number, number]) => {
    const target = { column: held.column + across, lane: held.lane + down }
    if (!columns[target.column] || !lanes[target.lane]) return
    setLifted({ ...held, ...target })
    announce(t.over(titleOfSpot(arrangement, target)))
  }
  const drop = (held: Lifted) => {
    const place = placeAt(held)
    const isAllowed = place !== undefined && mayStand(held.item, place)
    const name = titleOfSpot(arrangement, held)
    setLifted(null)
    announce(isAllowed ? t.dropped(name) : t.notThere(name))
    if (isAllowed) onMove(held.item, place)
    setFocused({ id: held.item.id })
  }
  const whileHeld = (held: Lifted, key: string): boolean => {
    const step = STEPS[key]
    if (step) shift(held, step)
    else if (key === 'Enter' || key === ' ') drop(held)
    else if (key === 'Escape') {
      setLifted(null)
      announce(t.cancelled)
    } else return key !== 'Tab'
    return true
  }
  const onCard = (item: Item, key: string, target: HTMLElement): boolean => {
    const spot = spotOf(arrangement, item.id)
    const step = STEPS[key]
    if (step && spot) {
      const next = nearestCard(arrangement, spot, step)
      if (next) setFocused({ id: next.id })
    } else if (key === 'Enter') onOpen(item.id)
    else if (!canEdit(item)) return false
    else if (key === ' ' && spot) {
      setLifted({ item, ...spot })
      announce(t.lifted(item.title))
    } else if (key === 'b' || key === 'B') onBlock(item)
    else if (key === 'F10') onMenu(item, target)
    else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const card = Number(target.dataset['card'])
    const item = card > 0 ? lanes.flatMap(({ cells }) => cells.flat()).find(({ id }) => id === card) : undefined
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'F10' && !event.shiftKey) return
    if (lifted ? whileHeld(lifted, event.key) : onCard(item, event.key, target)) event.preventDefault()
  }
  return { lifted, focused, onKeyDown }
}
