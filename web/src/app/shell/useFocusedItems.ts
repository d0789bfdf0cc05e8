import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { api } from '@/api/client'
import { type ChosenItems, offerItems } from '@/lib/chosenItems'
import { itemSearch } from '@/lib/itemSearch'

const PROJECT_PAGE = /^\/projects\/(\d+)/

/** Where a page offers nothing itself: the card or row that has the focus, else the item that is open over the page. */
export function useFocusedItems(): void {
  const { pathname, search } = useLocation()
  const { item } = itemSearch(search)
  const { data } = api.useQuery('get', '/api/v1/items/{item_id}', { params: { path: { item_id: item ?? 0 } } }, { enabled: item !== undefined })
  const open = data && data.id === item ? { projectId: data.project_id, ids: [data.id] } : null
  const latest = useRef({ pathname, open })
  useEffect(() => {
    latest.current = { pathname, open }
  })
  useEffect(
    () =>
      offerItems(() => {
        const chosen = focusedCard(latest.current.pathname) ?? latest.current.open
        return chosen ? [chosen] : []
      }),
    [],
  )
}

/** A card tells its item by `data-card`, and on pages across projects its project by `data-project`. */
function focusedCard(pathname: string): ChosenItems | null {
  const card = document.activeElement?.closest<HTMLElement>('[data-card]')
  const id = Number(card?.dataset['card'])
  const projectId = Number(card?.dataset['project'] ?? PROJECT_PAGE.exec(pathname)?.[1])
  return Number.isInteger(id) && id > 0 && Number.isInteger(projectId) ? { projectId, ids: [id] } : null
}
