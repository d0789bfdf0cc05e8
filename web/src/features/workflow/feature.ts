import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const workflow: Feature = {
  changes: {
    'post /api/v1/projects/{project_id}/fields': phrase(text, 'fieldAdded'),
    'patch /api/v1/fields/{field_id}': phrase(text, 'fieldChanged'),
    'delete /api/v1/fields/{field_id}': phrase(text, 'fieldRemoved'),
    'post /api/v1/projects/{project_id}/labels': phrase(text, 'labelAdded'),
    'patch /api/v1/labels/{label_id}': phrase(text, 'labelChanged'),
    'delete /api/v1/labels/{label_id}': phrase(text, 'labelRemoved'),
  },
}
