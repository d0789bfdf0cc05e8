import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    gantt: '甘特图',
    baselineFrozen: '基线已冻结',
    baselineRenamed: '基线已改名',
    baselineRemoved: '基线已删除',
  },
  en: {
    gantt: 'Gantt',
    baselineFrozen: 'Baseline frozen',
    baselineRenamed: 'Baseline renamed',
    baselineRemoved: 'Baseline deleted',
  },
})
