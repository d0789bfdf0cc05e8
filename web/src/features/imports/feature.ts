import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const imports: Feature = {
  commands: (go) => [
    {
      id: 'imports.new',
      label: phrase(text, 'importPlan'),
      group: phrase(text, 'imports'),
      isCreate: true,
      can: (me) => me['create_project'] === true,
      run: () => go('/imports'),
    },
  ],
  changes: {
    'post /api/v1/imports': null,
    'post /api/v1/projects/{project_id}/imports': null,
    'patch /api/v1/imports/{import_id}': phrase(text, 'mappingChanged'),
    'post /api/v1/imports/{import_id}/application': phrase(text, 'importApplied'),
  },
}
