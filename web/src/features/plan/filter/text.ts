import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    filter: '筛选',
    filtered: (n: number) => `筛选 · ${n}`,
    me: '我',
  },
  en: {
    filter: 'Filter',
    filtered: (n: number) => `Filter · ${n}`,
    me: 'Me',
  },
})

export const quickWords = catalogue({
  zh: { mine: '我的', open: '未完成', late: '已逾期', thisWeek: '本周', critical: '关键', unassigned: '没有负责人', blocked: '受阻' },
  en: { mine: 'Mine', open: 'Open', late: 'Late', thisWeek: 'This week', critical: 'Critical', unassigned: 'Unassigned', blocked: 'Blocked' },
})
