import { phrase } from '@/lib/catalogue'
import type { Can, Feature } from '@/lib/feature'
import { names } from './names'

const readsAudit = (me: Can) => me['read_audit'] === true
const label = phrase(names, 'audit')

export const audit: Feature = {
  administration: [{ id: 'audit', label, path: 'audit', order: 80, can: readsAudit }],
  commands: (go) => [{ id: 'audit.go', label: phrase(names, 'goToAudit'), group: label, can: readsAudit, run: () => go('/administration/audit') }],
  changes: { 'post /api/v1/audit-verifications': null },
}
