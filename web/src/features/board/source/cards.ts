import type { Changed, Item } from '@/api/plan'
import type { Names } from '../model/names'

/** Where a page keeps the cards it shows; writes are seen there before the server has answered. */
export interface CardStore {
  /** Writes of one store go one after the other: the second needs the version that the first one made. */
  scope: string
  find: (id: number) => Item | undefined
  /** Since when the card has had its status, as far as it ever changed. */
  sinceOf: (id: number) => string | undefined
  put: (item: Item, since: string | undefined) => void
  merge: (changed: Changed) => void
  refresh: () => void
}

/** The cards of a board with all that is needed to read, arrange and move them. */
export interface Cards {
  items: readonly Item[]
  names: Names
  since: ReadonlyMap<number, string>
  /** Wall clock of the card's project. */
  wallNow: (item: Item) => string
  canEdit: (item: Item) => boolean
  minutesPerDay: number
  store: CardStore
  /** There are more than are shown. */
  isCut: boolean
}
