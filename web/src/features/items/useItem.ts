import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { components } from '@/api/schema'

export type ItemDetail = components['schemas']['ItemDetail']
export type LinkEnd = components['schemas']['LinkOut']

const onItem = (itemId: number) => ({ params: { path: { item_id: itemId } } })

/** An item with everything on its page but the discussion. */
export function useItem(itemId: number) {
  return api.useQuery('get', '/api/v1/items/{item_id}', onItem(itemId))
}

export function useComments(itemId: number) {
  return api.useQuery('get', '/api/v1/items/{item_id}/comments', onItem(itemId))
}

export function useHistory(itemId: number) {
  return api.useQuery('get', '/api/v1/items/{item_id}/history', onItem(itemId))
}

export function useDateExplanation(itemId: number, isWanted: boolean) {
  return api.useQuery('get', '/api/v1/items/{item_id}/date-explanation', onItem(itemId), { enabled: isWanted })
}

/** Fetch everything shown of one item again. */
export function useRefreshItem(itemId: number): () => void {
  const queries = useQueryClient()
  return () => void queries.invalidateQueries({ predicate: ({ queryKey: [, , init] }) => (init as { params?: { path?: { item_id?: number } } } | undefined)?.params?.path?.item_id === itemId })
}
