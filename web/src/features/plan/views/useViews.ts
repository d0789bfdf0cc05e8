import { useQueryClient } from '@tanstack/react-query'
import { api, idempotencyKey, ifMatch } from '@/api/client'
import type { components } from '@/api/schema'
import type { ViewDefinition } from './definition'

export type SavedView = components['schemas']['ViewOut']

export type DefaultRole = components['schemas']['DefaultFor']['roles'][number]

const path = (projectId: number) => ({ params: { path: { project_id: projectId } } })

/** One's own views of the plan and the shared ones; none while they are on their way. */
export function useViews(projectId: number): readonly SavedView[] {
  const { data } = api.useQuery('get', '/api/v1/projects/{project_id}/views', path(projectId))
  return data?.filter(({ page }) => page === 'plan') ?? []
}

export function useViewWrites(projectId: number) {
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey: api.queryOptions('get', '/api/v1/projects/{project_id}/views', path(projectId)).queryKey })
  const create = api.useMutation('post', '/api/v1/projects/{project_id}/views', { onSuccess })
  const edit = api.useMutation('patch', '/api/v1/views/{view_id}', { onSuccess })
  const makeDefault = api.useMutation('put', '/api/v1/views/{view_id}/default', { onSuccess })
  const remove = api.useMutation('delete', '/api/v1/views/{view_id}', { onSuccess })
  return {
    save: (name: string, definition: ViewDefinition, is_shared: boolean) => create.mutateAsync({ ...path(projectId), headers: idempotencyKey(), body: { name, page: 'plan', definition: { ...definition }, is_shared } }),
    change: ({ id, version }: SavedView, changes: { name?: string; definition?: ViewDefinition; is_shared?: boolean }) =>
      edit.mutateAsync({ params: { path: { view_id: id } }, headers: ifMatch(version), body: { ...changes, ...(changes.definition && { definition: { ...changes.definition } }) } }),
    makeDefault: ({ id, version }: SavedView, roles: DefaultRole[]) => makeDefault.mutateAsync({ params: { path: { view_id: id } }, headers: ifMatch(version), body: { roles } }),
    remove: ({ id }: SavedView) => remove.mutateAsync({ params: { path: { view_id: id } } }),
  }
}
