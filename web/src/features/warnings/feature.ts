import { WarningOutlined } from '@ant-design/icons'
import { phrase } from '@/lib/catalogue'
import type { Feature } from '@/lib/feature'
import { text } from './text'

export const warnings: Feature = {
  sidebar: [{ id: 'warnings', label: phrase(text, 'warnings'), icon: WarningOutlined, to: '/warnings', order: 30 }],
  tabs: [{ id: 'warnings', label: phrase(text, 'warnings'), path: 'warnings', order: 62 }],
  administration: [{ id: 'warnings', label: phrase(text, 'warnings'), path: 'warnings', order: 46, can: (me) => me['manage_organisation'] === true }],
  commands: (go) => [{ id: 'warnings.go', label: phrase(text, 'goToWarnings'), group: phrase(text, 'warnings'), keys: 'g a', run: () => go('/warnings') }],
  changes: {
    'post /api/v1/warnings/acknowledgements': phrase(text, 'doneAcknowledge'),
    'post /api/v1/warnings/reopenings': phrase(text, 'doneReopen'),
    'patch /api/v1/warning-policy': phrase(text, 'doneRules'),
    'patch /api/v1/projects/{project_id}/warning-policy': phrase(text, 'doneRules'),
  },
}
