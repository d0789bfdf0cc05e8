import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { tableKeys } from './keys'
import { names } from './names'

export const plan: Feature = {
  keys: [tableKeys],
  tabs: [{ id: 'plan', label: phrase(names, 'plan'), path: 'plan', order: 20 }],
  changes: {
    'post /api/v1/projects/{project_id}/outlines': phrase(names, 'rowsCreated'),
    'put /api/v1/items/{item_id}/predecessors': phrase(names, 'predecessorsChanged'),
    'post /api/v1/projects/{project_id}/views': null,
    'patch /api/v1/views/{view_id}': null,
    'delete /api/v1/views/{view_id}': null,
    'put /api/v1/views/{view_id}/default': phrase(names, 'defaultViewSet'),
  },
}
