import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region'
import { useState } from 'react'
import type { Item } from '@/api/plan'
import { type Places, usePlaceItems } from '@/api/sprints'
import { useText } from '@/ui/language'
import { text } from '../text'
import { type SpotList, stepOf } from './lists'

export interface Planning {
  chosen: ReadonlySet<number>
  toggle: (itemId: number) => void
  clear: () => void
  /** The items that go along with this one: all that are chosen, when it is one of them. */
  along: (itemId: number) => number[]
  place: (itemIds: readonly number[], where: Omit<Partial<Places>, 'item_ids'>) => void
  /** Alt and an arrow on an item. */
  step: (item: Item, key: string) => void
}

/** What is chosen, and the one way in which everything is moved: drag, keys, menu and bulk. */
export function usePlanning(projectId: number, lists: readonly SpotList[]): Planning {
  const t = useText(text)
  const send = usePlaceItems(projectId)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const order = lists.flatMap(({ items }) => items.map(({ id }) => id))
  const place: Planning['place'] = (itemIds, where) => {
    if (itemIds.length > 0) void send({ item_ids: [...itemIds], ...where })
  }
  return {
    chosen,
    toggle: (itemId) => setChosen((before) => new Set(before.has(itemId) ? [...before].filter((id) => id !== itemId) : [...before, itemId])),
    clear: () => setChosen(new Set()),
    along: (itemId) => (chosen.has(itemId) ? order.filter((id) => chosen.has(id)) : [itemId]),
    place,
    step: (item, key) => {
      const found = stepOf(lists, item, key)
      if (!found) return
      place([item.id], { sprint_id: found.list.sprint?.id ?? null, ...found.beside })
      announce(t.movedTo(found.list.sprint?.name ?? t.backlog, found.place + 1))
    },
  }
}
