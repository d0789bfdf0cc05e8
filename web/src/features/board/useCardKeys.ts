import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region'
import { type KeyboardEvent, useState } from 'react'
import type { Item } from '@/api/plan'
import { useText } from '@/ui/language'
import type { BoardColumn } from './columns'
import { text } from './text'

/** A card held by the keyboard, and the column it would be dropped in. */
export interface Lifted {
  item: Item
  statusId: number
}

/** The card that should have the focus; a new object moves the focus again. */
export interface Focused {
  id: number
}

interface Board {
  columns: readonly BoardColumn[]
  canEdit: boolean
  onMove: (item: Item, statusId: number) => void
  onOpen: (itemId: number) => void
}

const STEP: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/** Walking over the cards, and moving one: Space lifts, ← → choose the column, Enter drops, Esc puts it back. */
export function useCardKeys({ columns, canEdit, onMove, onOpen }: Board) {
  const t = useText(text)
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const [focused, setFocused] = useState<Focused | null>(null)

  const walk = (item: Item, key: string) => {
    const column = columns.findIndex(({ cards }) => cards.includes(item))
    const row = columns[column]?.cards.indexOf(item) ?? 0
    const next = key === 'ArrowUp' || key === 'ArrowDown' ? columns[column]?.cards[row + (STEP[key] ?? 0)] : nearest(columns, column, row, STEP[key] ?? 0)
    if (next) setFocused({ id: next.id })
  }
  const shift = (held: Lifted, step: number) => {
    const at = columns.findIndex(({ status }) => status.id === held.statusId)
    const target = columns[at + step]?.status
    if (!target) return
    setLifted({ ...held, statusId: target.id })
    announce(t.over(target.name))
  }
  const drop = ({ item, statusId }: Lifted) => {
    const target = columns.find(({ status }) => status.id === statusId)?.status
    const isAllowed = statusId === item.status_id || columns.some(({ status }) => status.id === item.status_id && status.next_ids.includes(statusId))
    setLifted(null)
    announce(isAllowed ? t.dropped(target?.name ?? '') : t.notThere(target?.name ?? ''))
    if (isAllowed) onMove(item, statusId)
    setFocused({ id: item.id })
  }
  const whileHeld = (held: Lifted, key: string): boolean => {
    if (key === 'ArrowLeft' || key === 'ArrowRight') shift(held, STEP[key] ?? 0)
    else if (key === 'Enter' || key === ' ') drop(held)
    else if (key === 'Escape') {
      setLifted(null)
      announce(t.cancelled)
    } else return key !== 'Tab'
    return true
  }
  const onCard = (item: Item, key: string): boolean => {
    if (key in STEP) walk(item, key)
    else if (key === 'Enter') onOpen(item.id)
    else if (key === ' ' && canEdit) {
      setLifted({ item, statusId: item.status_id })
      announce(t.lifted(item.title))
    } else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const card = (event.target as HTMLElement).dataset['card']
    const item = columns.flatMap(({ cards }) => cards).find(({ id }) => String(id) === card)
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return
    if (lifted ? whileHeld(lifted, event.key) : onCard(item, event.key)) event.preventDefault()
  }
  return { lifted, focused, onKeyDown }
}

/** The card at about the same height in the next column that has any. */
function nearest(columns: readonly BoardColumn[], from: number, row: number, step: number): Item | undefined {
  for (let at = from + step; at >= 0 && at < columns.length; at += step) {
    const cards = columns[at]?.cards ?? []
    if (cards.length > 0) return cards[Math.min(row, cards.length - 1)]
  }
  return undefined
}
