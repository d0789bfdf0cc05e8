import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names, retroNames } from './names'

export const meetings: Feature = {
  tabs: [
    { id: 'standup', label: phrase(names, 'standup'), path: 'standup', order: 64 },
    { id: 'retrospectives', label: phrase(names, 'retrospectives'), path: 'retrospectives', order: 66 },
  ],
  changes: {
    'put /api/v1/projects/{project_id}/standup/entries/{person_id}': phrase(names, 'savedEntry'),
    'put /api/v1/projects/{project_id}/standup/notes': phrase(names, 'savedNotes'),
    'patch /api/v1/projects/{project_id}/standup/plan': phrase(names, 'savedPlan'),
    'post /api/v1/projects/{project_id}/retrospectives': phrase(retroNames, 'began'),
    'patch /api/v1/retrospectives/{retrospective_id}': phrase(retroNames, 'changed'),
    'delete /api/v1/retrospectives/{retrospective_id}': phrase(retroNames, 'removed'),
    'put /api/v1/retrospective-cards/{card_id}/group': phrase(retroNames, 'grouped'),
    'post /api/v1/retrospectives/{retrospective_id}/actions': phrase(retroNames, 'actionAdded'),
    'delete /api/v1/retrospective-actions/{action_id}': phrase(retroNames, 'actionRemoved'),
  },
}
