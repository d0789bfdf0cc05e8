import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    standup: '站会',
    retrospectives: '回顾',
    savedEntry: '站会内容已保存',
    savedNotes: '纪要已保存',
    savedPlan: '站会设置已修改',
  },
  en: {
    standup: 'Stand-up',
    retrospectives: 'Retrospectives',
    savedEntry: 'Stand-up saved',
    savedNotes: 'Minutes saved',
    savedPlan: 'Stand-up settings changed',
  },
})

/** What it says of retrospectives. */
export const retroNames = catalogue({
  zh: {
    began: '回顾已发起',
    changed: '回顾已修改',
    removed: '回顾已删除',
    grouped: '卡片已归并',
    actionAdded: '行动已添加',
    actionRemoved: '不再跟进此行动',
  },
  en: {
    began: 'Retrospective begun',
    changed: 'Retrospective changed',
    removed: 'Retrospective deleted',
    grouped: 'Cards grouped',
    actionAdded: 'Action added',
    actionRemoved: 'Action is followed no longer',
  },
})
