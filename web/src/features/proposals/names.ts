import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    proposals: '排期方案',
    drawn: '方案已保存',
    renamed: '方案已改名',
    removed: '方案已移除',
    applied: '方案已采用',
  },
  en: {
    proposals: 'Schedule proposals',
    drawn: 'Scenario saved',
    renamed: 'Scenario renamed',
    removed: 'Scenario removed',
    applied: 'Proposal applied',
  },
})
