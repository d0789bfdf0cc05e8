import { useLocation, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { api } from '@/api/client'
import { itemSearch, withItem } from '@/lib/itemSearch'

// The panel with its editor comes when an item is first opened.
const ItemPanel = lazy(() => import('@/features/items/panel/ItemPanel').then((module) => ({ default: module.ItemPanel })))

/** The item named in the address, over whatever page is shown. */
export function OpenItem() {
  const navigate = useNavigate()
  const { item } = itemSearch(useLocation().search)
  const { data } = api.useQuery('get', '/api/v1/items/{item_id}', { params: { path: { item_id: item ?? 0 } } }, { enabled: item !== undefined })
  if (item === undefined) return null
  const expand = () => void (data && navigate({ to: '/items/$itemKey', params: { itemKey: data.key } }))
  return (
    <Suspense fallback={null}>
      <ItemPanel key={item} itemId={item} onClose={() => void navigate({ to: '.', search: withItem(undefined) })} onExpand={expand} />
    </Suspense>
  )
}
