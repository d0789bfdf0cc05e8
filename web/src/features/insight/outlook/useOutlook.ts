import { api } from '@/api/client'
import type { components } from '@/api/schema'

export type Outlook = components['schemas']['OutlookOut']
export type Milestone = components['schemas']['OutlookMilestone']

/** How far a project is, when it will be over, which milestones come next. */
export function useOutlook(projectId: number) {
  return api.useQuery('get', '/api/v1/projects/{project_id}/outlook', { params: { path: { project_id: projectId } } })
}
