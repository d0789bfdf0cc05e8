import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { components } from '@/api/schema'

export type Group = components['schemas']['GroupOut']

export function useGroups() {
  return api.useSuspenseQuery('get', '/api/v1/groups', {}).data.items
}

export function useRefreshGroups(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/groups'] })
}

/** Delete a group; a group that projects count on stays, and the reason is said. */
export function useRemoveGroup(): (group: Group) => void {
  const refresh = useRefreshGroups()
  const { mutate } = api.useMutation('delete', '/api/v1/groups/{group_id}', { onSettled: refresh })
  return ({ id }) => mutate({ params: { path: { group_id: id } } })
}
