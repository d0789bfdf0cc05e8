import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const imports: Feature = {
  commands: (go) => [
    {
      id: 'imports.new',
      label: phrase(names, 'importPlan'),
      group: phrase(names, 'imports'),
      isCreate: true,
      can: (me) => me['create_project'] === true,
      run: () => go('/imports'),
    },
  ],
  changes: {
    'post /api/v1/imports': null,
    'post /api/v1/projects/{project_id}/imports': null,
    'patch /api/v1/imports/{import_id}': phrase(names, 'mappingChanged'),
    'post /api/v1/imports/{import_id}/application': phrase(names, 'importApplied'),
  },
}
