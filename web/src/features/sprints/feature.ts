import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const sprints: Feature = {
  tabs: [{ id: 'sprints', label: phrase(text, 'sprints'), path: 'sprints', order: 35 }],
  changes: {
    'put /api/v1/projects/{project_id}/backlog/places': phrase(text, 'placed'),
    'post /api/v1/projects/{project_id}/sprints': phrase(text, 'created'),
    'patch /api/v1/sprints/{sprint_id}': phrase(text, 'changed'),
    'delete /api/v1/sprints/{sprint_id}': phrase(text, 'removed'),
    'post /api/v1/sprints/{sprint_id}/start': phrase(text, 'started'),
    'post /api/v1/sprints/{sprint_id}/closure': phrase(text, 'closedNow'),
    'delete /api/v1/sprints/{sprint_id}/closure': phrase(text, 'reopened'),
    'patch /api/v1/projects/{project_id}/sprint-settings': phrase(text, 'settingsChanged'),
  },
}
