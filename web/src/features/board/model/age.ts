import type { Item } from '@/api/plan'

const DAY = 86_400_000
/** Days in one status from which a card stands out. */
export const STALE_AFTER = 7
export const VERY_STALE_AFTER = 14

/** Since when the card has had its status: since it was made, if it never changed. */
export function sinceOf(card: Pick<Item, 'id' | 'created_at'>, since: ReadonlyMap<number, string>): string {
  return since.get(card.id) ?? card.created_at
}

/** Whole days in the status. */
export function daysIn(card: Pick<Item, 'id' | 'created_at'>, since: ReadonlyMap<number, string>, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(sinceOf(card, since))) / DAY))
}

/** The same with one card's moment; undefined where it never changed its status. */
export function sinceWith(since: Readonly<Record<string, string>>, id: number, moment: string | undefined): Record<string, string> {
  const { [id]: _, ...others } = since
  return moment === undefined ? others : { ...others, [id]: moment }
}
