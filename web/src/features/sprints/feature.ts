import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const sprints: Feature = {
  tabs: [{ id: 'sprints', label: phrase(names, 'sprints'), path: 'sprints', order: 35 }],
  changes: {
    'put /api/v1/projects/{project_id}/backlog/places': phrase(names, 'placed'),
    'post /api/v1/projects/{project_id}/sprints': phrase(names, 'created'),
    'patch /api/v1/sprints/{sprint_id}': phrase(names, 'changed'),
    'delete /api/v1/sprints/{sprint_id}': phrase(names, 'removed'),
    'post /api/v1/sprints/{sprint_id}/start': phrase(names, 'started'),
    'post /api/v1/sprints/{sprint_id}/closure': phrase(names, 'closedNow'),
    'delete /api/v1/sprints/{sprint_id}/closure': phrase(names, 'reopened'),
    'patch /api/v1/projects/{project_id}/sprint-settings': phrase(names, 'settingsChanged'),
  },
}
