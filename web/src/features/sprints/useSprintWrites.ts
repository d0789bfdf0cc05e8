import { useMutation, useQueryClient } from '@tanstack/react-query'
import { client, idempotencyKey, ifMatch } from '@/api/client'
import { forgetReadItems } from '@/api/itemWrites'
import type { components } from '@/api/schema'
import type { Sprint } from '@/api/sprints'

type Schemas = components['schemas']
export type SprintTyped = Schemas['SprintChanges']
export type Closure = Schemas['ClosureIn']

const of = ({ id }: Pick<Sprint, 'id'>) => ({ params: { path: { sprint_id: id } } })

/** Everything one does with sprints themselves; a refusal is said in a toast and answers false. */
export function useSprintWrites(projectId: number) {
  const queries = useQueryClient()
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (send: () => Promise<unknown>) => send(),
    onSuccess: () => forgetReadItems(queries),
  })
  const run = (send: () => Promise<unknown>) =>
    mutateAsync(send).then(
      () => true,
      () => false,
    )
  return {
    isPending,
    create: (typed: SprintTyped) =>
      run(async () => {
        const { shares, ...rest } = typed
        const body = { name: '', goal: '', first_day: null, last_day: null, target: null, ...rest }
        const { data } = await client.POST('/api/v1/projects/{project_id}/sprints', { params: { path: { project_id: projectId } }, headers: idempotencyKey(), body })
        if (data && shares && Object.keys(shares).length > 0) await client.PATCH('/api/v1/sprints/{sprint_id}', { ...of(data), headers: ifMatch(data.version), body: { shares } })
      }),
    edit: (sprint: Sprint, changes: SprintTyped) => run(() => client.PATCH('/api/v1/sprints/{sprint_id}', { ...of(sprint), headers: ifMatch(sprint.version), body: changes })),
    remove: (sprint: Sprint) => run(() => client.DELETE('/api/v1/sprints/{sprint_id}', of(sprint))),
    start: (sprint: Sprint) => run(() => client.POST('/api/v1/sprints/{sprint_id}/start', of(sprint))),
    close: (sprint: Sprint, body: Closure) => run(() => client.POST('/api/v1/sprints/{sprint_id}/closure', { ...of(sprint), body })),
    reopen: (sprint: Sprint) => run(() => client.DELETE('/api/v1/sprints/{sprint_id}/closure', of(sprint))),
    set: (body: Schemas['SettingsChanges']) => run(() => client.PATCH('/api/v1/projects/{project_id}/sprint-settings', { params: { path: { project_id: projectId } }, body })),
  }
}

export type SprintWrites = ReturnType<typeof useSprintWrites>
