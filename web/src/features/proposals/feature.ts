import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const proposals: Feature = {
  tabs: [{ id: 'proposals', label: phrase(names, 'proposals'), path: 'proposals', order: 24 }],
  changes: {
    'post /api/v1/projects/{project_id}/scenarios': phrase(names, 'drawn'),
    'patch /api/v1/scenarios/{scenario_id}': phrase(names, 'renamed'),
    'delete /api/v1/scenarios/{scenario_id}': phrase(names, 'removed'),
    'post /api/v1/scenarios/{scenario_id}/application': phrase(names, 'applied'),
  },
}
