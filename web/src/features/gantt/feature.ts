import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { ganttKeys } from './keyHelp'
import { text } from './text'

export const gantt: Feature = {
  keys: [ganttKeys],
  tabs: [{ id: 'gantt', label: phrase(text, 'gantt'), path: 'gantt', order: 22 }],
  changes: {
    'post /api/v1/projects/{project_id}/baselines': phrase(text, 'baselineFrozen'),
    'patch /api/v1/baselines/{baseline_id}': phrase(text, 'baselineRenamed'),
    'delete /api/v1/baselines/{baseline_id}': phrase(text, 'baselineRemoved'),
  },
}
