import { catalogue, count } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    asChart: '看图',
    asTable: '看表',
    how: '怎么算的',
    close: '收起',
    day: '日期',
    pick: '点一天，看那一天的事项',
    items: (n: number) => `${n} 个事项`,
    nothing: '没有事项',
    more: (n: number) => `另有 ${n} 个`,
    trashed: '已在回收站',
  },
  en: {
    asChart: 'Chart',
    asTable: 'Table',
    how: 'How it is counted',
    close: 'Close',
    day: 'Day',
    pick: 'Choose a day to see its items',
    items: (n: number) => count(n, 'item', 'items'),
    nothing: 'No items',
    more: (n: number) => `and ${n} more`,
    trashed: 'in the trash',
  },
})
