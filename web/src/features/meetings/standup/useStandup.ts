import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, client, ifMatch } from '@/api/client'
import type { components } from '@/api/schema'
import type { Part, Standup } from './asMarkdown'

const PATH = '/api/v1/projects/{project_id}/standup'
type PlanChanges = components['schemas']['StandupPlanChanges']

export function useStandup(projectId: number, day: string | undefined) {
  return api.useQuery('get', PATH, { params: { path: { project_id: projectId }, query: day ? { day } : {} } })
}

/** What one writes; afterwards the page is read again. */
export function useStandupWrites(projectId: number) {
  const queries = useQueryClient()
  return useMemo(() => {
    const path = { project_id: projectId }
    const after = async (write: Promise<unknown>) => {
      try {
        await write
      } finally {
        await queries.invalidateQueries({ queryKey: ['get', PATH] })
      }
    }
    return {
      entry: (day: string, part: Part, texts: { done: string; next: string; blocked: string }) =>
        after(client.PUT('/api/v1/projects/{project_id}/standup/entries/{person_id}', { params: { path: { ...path, person_id: part.person_id } }, body: { day, ...texts }, headers: ifMatch(part.version) })),
      notes: (standup: Standup, notes: string) => after(client.PUT('/api/v1/projects/{project_id}/standup/notes', { params: { path }, body: { day: standup.day, notes }, headers: ifMatch(standup.version) })),
      plan: (standup: Standup, changes: PlanChanges) => after(client.PATCH('/api/v1/projects/{project_id}/standup/plan', { params: { path }, body: changes, headers: ifMatch(standup.plan.version) })),
    }
  }, [projectId, queries])
}

export type StandupWrites = ReturnType<typeof useStandupWrites>
