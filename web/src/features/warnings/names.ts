import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    warnings: '预警',
    goToWarnings: '前往预警',
    doneAcknowledge: '预警已确认',
    doneReopen: '预警已重新打开',
    doneRules: '预警规则已修改',
  },
  en: {
    warnings: 'Warnings',
    goToWarnings: 'Go to warnings',
    doneAcknowledge: 'Warning acknowledged',
    doneReopen: 'Warning open again',
    doneRules: 'Rules of warnings changed',
  },
})
