import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    plan: '计划',
    rowsCreated: '任务已创建',
    predecessorsChanged: '前置任务已修改',
    defaultViewSet: '已更新默认视图',
  },
  en: {
    plan: 'Plan',
    rowsCreated: 'Tasks created',
    predecessorsChanged: 'Predecessors changed',
    defaultViewSet: 'Default view changed',
  },
})
