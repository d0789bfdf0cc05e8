import { api } from './client'
import type { components } from './schema'

export type Project = components['schemas']['ProjectOut']

/** The project of the page; its frame has loaded it, so tabs may rely on it. */
export function useProject(projectId: number): Project {
  return api.useSuspenseQuery('get', '/api/v1/projects/{project_id}', { params: { path: { project_id: projectId } } }).data
}
