import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Label } from '@/api/projectSchema'
import type { components } from '@/api/schema'

/** Making, changing and removing a project's labels. */
export function useLabelWrites(projectId: number) {
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries()
  const creating = api.useMutation('post', '/api/v1/projects/{project_id}/labels', { onSettled })
  const editing = api.useMutation('patch', '/api/v1/labels/{label_id}', { onSettled })
  const removing = api.useMutation('delete', '/api/v1/labels/{label_id}', { onSettled })
  return {
    create: (body: components['schemas']['LabelIn'], onSuccess: () => void) => creating.mutate({ params: { path: { project_id: projectId } }, body }, { onSuccess }),
    isCreating: creating.isPending,
    edit: (label: Label, body: components['schemas']['LabelChanges']) => editing.mutate({ params: { path: { label_id: label.id } }, body }),
    remove: (label: Label) => removing.mutate({ params: { path: { label_id: label.id } } }),
  }
}
