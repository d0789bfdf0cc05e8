import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    audit: '审计日志',
    goToAudit: '打开审计日志',
  },
  en: {
    audit: 'Audit log',
    goToAudit: 'Open the audit log',
  },
})
