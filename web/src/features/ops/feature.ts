import { phrase } from '@/lib/catalogue'
import type { Can, Feature } from '@/lib/feature'
import { names } from './names'

const runsSoftware = (me: Can) => me['manage_organisation'] === true
const label = phrase(names, 'backups')

export const ops: Feature = {
  administration: [{ id: 'backups', label, path: 'backups', order: 90, can: runsSoftware }],
  commands: (go) => [{ id: 'backups.go', label: phrase(names, 'goToBackups'), group: label, can: runsSoftware, run: () => go('/administration/backups') }],
  changes: { 'post /api/v1/backups': null },
}
