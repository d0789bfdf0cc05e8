import { WarningOutlined } from '@ant-design/icons'
import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { names } from './names'

export const warnings: Feature = {
  sidebar: [{ id: 'warnings', label: phrase(names, 'warnings'), icon: WarningOutlined, to: '/warnings', order: 30 }],
  tabs: [{ id: 'warnings', label: phrase(names, 'warnings'), path: 'warnings', order: 62 }],
  administration: [{ id: 'warnings', label: phrase(names, 'warnings'), path: 'warnings', order: 46, can: (me) => me['manage_organisation'] === true }],
  commands: (go) => [{ id: 'warnings.go', label: phrase(names, 'goToWarnings'), group: phrase(names, 'warnings'), keys: 'g a', run: () => go('/warnings') }],
  changes: {
    'post /api/v1/warnings/acknowledgements': phrase(names, 'doneAcknowledge'),
    'post /api/v1/warnings/reopenings': phrase(names, 'doneReopen'),
    'patch /api/v1/warning-policy': phrase(names, 'doneRules'),
    'patch /api/v1/projects/{project_id}/warning-policy': phrase(names, 'doneRules'),
  },
}
