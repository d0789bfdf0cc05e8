import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { ChosenItems } from '@/lib/chosenItems'
import { api } from './client'
import { type Item, readItems } from './plan'
import type { Project } from './project'
import type { ProjectSchema } from './projectSchema'

/** Chosen items of one project with all one needs to change them. */
export interface ChosenRows {
  project: Project
  schema: ProjectSchema
  items: readonly Item[]
}

const path = (projectId: number) => ({ params: { path: { project_id: projectId } } })

/** Reads what was chosen; null until all of it is here. */
export function useChosenRows(chosen: readonly ChosenItems[]): readonly ChosenRows[] | null {
  const queries = useQueryClient()
  const projects = useQueries({ queries: chosen.map(({ projectId }) => api.queryOptions('get', '/api/v1/projects/{project_id}', path(projectId))) })
  const schemas = useQueries({ queries: chosen.map(({ projectId }) => api.queryOptions('get', '/api/v1/projects/{project_id}/schema', path(projectId))) })
  const items = useQueries({ queries: chosen.map(({ projectId, ids }) => ({ queryKey: ['chosen items', projectId, ids], queryFn: () => readItems(queries, projectId, ids), staleTime: 0, gcTime: 0 })) })
  const rows = chosen.flatMap((_, at) => {
    const [project, schema, found] = [projects[at]?.data, schemas[at]?.data, items[at]?.data]
    return project && schema && found ? [{ project, schema, items: found }] : []
  })
  return rows.length === chosen.length ? rows : null
}
