import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const proposals: Feature = {
  tabs: [{ id: 'proposals', label: phrase(text, 'proposals'), path: 'proposals', order: 24 }],
  changes: {
    'post /api/v1/projects/{project_id}/scenarios': phrase(text, 'drawn'),
    'patch /api/v1/scenarios/{scenario_id}': phrase(text, 'renamed'),
    'delete /api/v1/scenarios/{scenario_id}': phrase(text, 'removed'),
    'post /api/v1/scenarios/{scenario_id}/application': phrase(text, 'applied'),
  },
}
