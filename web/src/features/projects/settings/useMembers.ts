import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { components } from '@/api/schema'

export type Member = components['schemas']['MemberOut']
export type ProjectRole = Member['role']

/** The members of a project and what may be done to them. */
export function useMembers(projectId: number) {
  const queries = useQueryClient()
  const path = { project_id: projectId }
  const { data: members = [] } = api.useQuery('get', '/api/v1/projects/{project_id}/members', { params: { path } })
  const onSettled = () => queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/projects') })
  const setPerson = api.useMutation('put', '/api/v1/projects/{project_id}/members/{user_id}', { onSettled })
  const setGroup = api.useMutation('put', '/api/v1/projects/{project_id}/member-groups/{group_id}', { onSettled })
  const removePerson = api.useMutation('delete', '/api/v1/projects/{project_id}/members/{user_id}', { onSettled })
  const removeGroup = api.useMutation('delete', '/api/v1/projects/{project_id}/member-groups/{group_id}', { onSettled })

  const setRole = ({ user_id, group_id }: Pick<Member, 'user_id' | 'group_id'>, role: ProjectRole) => {
    if (user_id !== null) setPerson.mutate({ params: { path: { ...path, user_id } }, body: { role } })
    else if (group_id !== null) setGroup.mutate({ params: { path: { ...path, group_id } }, body: { role } })
  }
  const remove = ({ user_id, group_id }: Member) => {
    if (user_id !== null) removePerson.mutate({ params: { path: { ...path, user_id } } })
    else if (group_id !== null) removeGroup.mutate({ params: { path: { ...path, group_id } } })
  }
  return { members, setRole, remove }
}

/** The roles to choose from, highest first. */
export function roleOptions(names: Readonly<Record<ProjectRole, string>>): { value: ProjectRole; label: string }[] {
  return (['owner', 'manager', 'member', 'guest'] as const).map((value) => ({ value, label: names[value] }))
}
