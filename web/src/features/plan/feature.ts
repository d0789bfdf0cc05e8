import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { tableKeys } from './keys'
import { text } from './text'

export const plan: Feature = {
  keys: [tableKeys],
  tabs: [{ id: 'plan', label: phrase(text, 'plan'), path: 'plan', order: 20 }],
  changes: {
    'post /api/v1/projects/{project_id}/outlines': phrase(text, 'rowsCreated'),
    'put /api/v1/items/{item_id}/predecessors': phrase(text, 'predecessorsChanged'),
    'post /api/v1/projects/{project_id}/views': null,
    'patch /api/v1/views/{view_id}': null,
    'delete /api/v1/views/{view_id}': null,
    'put /api/v1/views/{view_id}/default': phrase(text, 'defaultViewSet'),
  },
}
