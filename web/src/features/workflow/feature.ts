import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const workflow: Feature = {
  changes: {
    'post /api/v1/projects/{project_id}/fields': phrase(names, 'fieldAdded'),
    'patch /api/v1/fields/{field_id}': phrase(names, 'fieldChanged'),
    'delete /api/v1/fields/{field_id}': phrase(names, 'fieldRemoved'),
    'post /api/v1/projects/{project_id}/labels': phrase(names, 'labelAdded'),
    'patch /api/v1/labels/{label_id}': phrase(names, 'labelChanged'),
    'delete /api/v1/labels/{label_id}': phrase(names, 'labelRemoved'),
  },
}
