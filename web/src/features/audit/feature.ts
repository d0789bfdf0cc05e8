import { phrase } from '@/lib/catalogue'
import type { Can, Feature } from '@/lib/feature'
import { text } from './text'

const readsAudit = (me: Can) => me['read_audit'] === true
const label = phrase(text, 'audit')

export const audit: Feature = {
  administration: [{ id: 'audit', label, path: 'audit', order: 80, can: readsAudit }],
  commands: (go) => [{ id: 'audit.go', label: phrase(text, 'goToAudit'), group: label, can: readsAudit, run: () => go('/administration/audit') }],
  changes: { 'post /api/v1/audit-verifications': null },
}
