import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { ganttKeys } from './keyHelp'
import { names } from './names'

export const gantt: Feature = {
  keys: [ganttKeys],
  tabs: [{ id: 'gantt', label: phrase(names, 'gantt'), path: 'gantt', order: 22 }],
  changes: {
    'post /api/v1/projects/{project_id}/baselines': phrase(names, 'baselineFrozen'),
    'patch /api/v1/baselines/{baseline_id}': phrase(names, 'baselineRenamed'),
    'delete /api/v1/baselines/{baseline_id}': phrase(names, 'baselineRemoved'),
  },
}
