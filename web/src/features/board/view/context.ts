import { createContext, useContext } from 'react'
import type { Item } from '@/api/plan'
import type { Names } from '../model/names'

/** What every card needs and none changes: the same object while cards move. */
export interface BoardKit {
  names: Names
  fields: ReadonlySet<string>
  since: ReadonlyMap<number, string>
  minutesPerDay: number
  wallNow: (item: Item) => string
  canEdit: (item: Item) => boolean
  onOpen: (itemId: number) => void
  onMenu: (item: Item, anchor: HTMLElement) => void
}

const KitContext = createContext<BoardKit | null>(null)
export const BoardKitProvider = KitContext.Provider

export function useKit(): BoardKit {
  const kit = useContext(KitContext)
  if (!kit) throw new Error('A card stands outside a board')
  return kit
}
