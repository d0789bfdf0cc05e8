import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const forecast: Feature = {
  tabs: [{ id: 'forecast', label: phrase(names, 'forecast'), path: 'forecast', order: 55 }],
  changes: {
    'post /api/v1/projects/{project_id}/risk-simulations': null,
    'put /api/v1/items/{item_id}/estimate-range': phrase(names, 'rangeChanged'),
    'delete /api/v1/items/{item_id}/estimate-range': phrase(names, 'rangeChanged'),
  },
}
