import type { Item } from '@/api/plan'
import type { Arrangement } from '../model/arrange'

/** A cell by the indexes of its column and lane. */
export interface Spot {
  column: number
  lane: number
}

/** Where a card stands, and at which height in its cell. */
export function spotOf({ lanes }: Arrangement, cardId: number): (Spot & { row: number }) | undefined {
  for (const [lane, { cells }] of lanes.entries()) {
    for (const [column, cards] of cells.entries()) {
      const row = cards.findIndex(({ id }) => id === cardId)
      if (row >= 0) return { column, lane, row }
    }
  }
  return undefined
}

/** The next card in a direction: up and down go on in the next lane, left and right skip empty columns. */
export function nearestCard({ lanes, columns }: Arrangement, { column, lane, row }: Spot & { row: number }, [across, down]: readonly [number, number]): Item | undefined {
  const cardsAt = (inLane: number, inColumn: number) => lanes[inLane]?.cells[inColumn] ?? []
  if (down !== 0) {
    const next = cardsAt(lane, column)[row + down]
    if (next) return next
    for (let at = lane + down; at >= 0 && at < lanes.length; at += down) {
      const cards = cardsAt(at, column)
      if (cards.length > 0) return down > 0 ? cards[0] : cards.at(-1)
    }
    return undefined
  }
  for (let at = column + across; at >= 0 && at < columns.length; at += across) {
    const cards = cardsAt(lane, at)
    if (cards.length > 0) return cards[Math.min(row, cards.length - 1)]
  }
  return undefined
}

/** `进行中 · 王建国`. */
export function titleOfSpot({ columns, lanes }: Arrangement, { column, lane }: Spot): string {
  return [columns[column]?.place.label, lanes[lane]?.place?.label].filter(Boolean).join(' · ')
}
