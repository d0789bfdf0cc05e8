import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { retroText, text } from './text'

export const meetings: Feature = {
  tabs: [
    { id: 'standup', label: phrase(text, 'standup'), path: 'standup', order: 64 },
    { id: 'retrospectives', label: phrase(text, 'retrospectives'), path: 'retrospectives', order: 66 },
  ],
  changes: {
    'put /api/v1/projects/{project_id}/standup/entries/{person_id}': phrase(text, 'savedEntry'),
    'put /api/v1/projects/{project_id}/standup/notes': phrase(text, 'savedNotes'),
    'patch /api/v1/projects/{project_id}/standup/plan': phrase(text, 'savedPlan'),
    'post /api/v1/projects/{project_id}/retrospectives': phrase(retroText, 'began'),
    'patch /api/v1/retrospectives/{retrospective_id}': phrase(retroText, 'changed'),
    'delete /api/v1/retrospectives/{retrospective_id}': phrase(retroText, 'removed'),
    'put /api/v1/retrospective-cards/{card_id}/group': phrase(retroText, 'grouped'),
    'post /api/v1/retrospectives/{retrospective_id}/actions': phrase(retroText, 'actionAdded'),
    'delete /api/v1/retrospective-actions/{action_id}': phrase(retroText, 'actionRemoved'),
  },
}
