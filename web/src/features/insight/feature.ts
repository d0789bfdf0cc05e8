import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const insight: Feature = {
  tabs: [
    { id: 'health', label: phrase(text, 'health'), path: 'health', order: 60 },
    { id: 'weekly', label: phrase(text, 'weeklyReports'), path: 'weekly', order: 70 },
  ],
  changes: {
    'post /api/v1/projects/{project_id}/weekly-reports': phrase(text, 'reportDrafted'),
    'patch /api/v1/weekly-reports/{report_id}': phrase(text, 'reportChanged'),
    'post /api/v1/weekly-reports/{report_id}/redraft': phrase(text, 'reportChanged'),
    // Sending cannot be taken back; the report itself says that it was sent.
    'post /api/v1/weekly-reports/{report_id}/sending': null,
  },
}
