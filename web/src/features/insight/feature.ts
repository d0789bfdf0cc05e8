import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const insight: Feature = {
  tabs: [
    { id: 'health', label: phrase(names, 'health'), path: 'health', order: 60 },
    { id: 'weekly', label: phrase(names, 'weeklyReports'), path: 'weekly', order: 70 },
  ],
  changes: {
    'post /api/v1/projects/{project_id}/weekly-reports': phrase(names, 'reportDrafted'),
    'patch /api/v1/weekly-reports/{report_id}': phrase(names, 'reportChanged'),
    'post /api/v1/weekly-reports/{report_id}/redraft': phrase(names, 'reportChanged'),
    // Sending cannot be taken back; the report itself says that it was sent.
    'post /api/v1/weekly-reports/{report_id}/sending': null,
  },
}
