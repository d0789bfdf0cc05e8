import { useQueryClient } from '@tanstack/react-query'
import { api } from './client'
import type { components } from './schema'

export type Me = components['schemas']['MeOut']
export type MyPreferences = components['schemas']['MeIn']

/** The signed-in person; the shell waits for it, so pages may rely on it. */
export function useMe(): Me {
  return api.useSuspenseQuery('get', '/api/v1/me', {}, { staleTime: Infinity }).data
}

/** Change my own preferences; the screen follows at once and returns to the old state on refusal. */
export function useEditMe(): (preferences: MyPreferences) => void {
  const queries = useQueryClient()
  const key = api.queryOptions('get', '/api/v1/me', {}).queryKey
  const edit = api.useMutation('patch', '/api/v1/me', {
    onSuccess: (me, { body }) => {
      queries.setQueryData(key, me)
      // The server says names of types, statuses and roles in the reader's language.
      if (body.language) void queries.invalidateQueries()
    },
    onError: () => void queries.invalidateQueries({ queryKey: key }),
  })
  return (preferences) => {
    queries.setQueryData<Me>(key, (me) => (me ? { ...me, ...preferences } : me))
    edit.mutate({ body: preferences })
  }
}
