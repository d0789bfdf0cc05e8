import { isLate } from '@/api/lateness'
import type { Item } from '@/api/plan'
import { daysIn, STALE_AFTER } from './age'

export const QUICK = ['mine', 'late', 'unowned', 'blocked', 'stale'] as const
export type Quick = (typeof QUICK)[number]

export interface Wanted {
  q?: string | undefined
  only?: readonly Quick[] | undefined
  assignee?: number | undefined
}

export interface Surroundings {
  /** Whose cards are mine. */
  me: number
  /** Wall clock of the card's project, `2026-03-02T08:00`. */
  wallNow: (item: Item) => string
  /** Milliseconds. */
  now: number
  since: ReadonlyMap<number, string>
  isUnderWay: (item: Item) => boolean
}

/** The cards that are asked for: all quick filters that are on have to hold. */
export function narrow(cards: readonly Item[], wanted: Wanted, around: Surroundings): readonly Item[] {
  const words = wanted.q?.toLowerCase().trim() ?? ''
  const only = wanted.only ?? []
  if (words === '' && only.length === 0 && wanted.assignee === undefined) return cards
  return cards.filter(
    (card) =>
      (wanted.assignee === undefined || card.assignee_id === wanted.assignee) &&
      (words === '' || card.title.toLowerCase().includes(words) || card.key.toLowerCase().includes(words)) &&
      only.every((one) => HOLDS[one](card, around)),
  )
}

const HOLDS: Readonly<Record<Quick, (card: Item, around: Surroundings) => boolean>> = {
  mine: (card, { me }) => card.assignee_id === me,
  late: (card, { wallNow }) => isLate(card, wallNow(card)),
  unowned: (card) => card.assignee_id === null,
  blocked: (card) => card.is_blocked,
  stale: (card, { since, now, isUnderWay }) => isUnderWay(card) && daysIn(card, since, now) >= STALE_AFTER,
}
