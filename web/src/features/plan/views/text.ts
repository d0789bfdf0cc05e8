import { catalogue } from '@/lib/catalogue'

export const text = catalogue({
  zh: {
    views: '视图',
    allItems: '全部任务',
    mine: '我的视图',
    shared: '共享视图',
    changed: '已改动',
    save: '保存改动',
    saveAs: '另存为视图…',
    rename: '重命名…',
    share: '共享给项目成员',
    unshare: '取消共享',
    remove: '删除视图',
    reset: '放弃改动',
    defaultFor: '打开计划时默认显示，适用于',
    name: '视图名称',
    nameExample: '例如：本周到期的采购任务',
    shareHint: '共享给项目里的所有人',
    newView: '另存为视图',
    renameView: '重命名视图',
    removeQuestion: (name: string) => `删除视图“${name}”？`,
    removeSharedDetail: '其他人也将看不到它。',
  },
  en: {
    views: 'View',
    allItems: 'All tasks',
    mine: 'My views',
    shared: 'Shared views',
    changed: 'changed',
    save: 'Save changes',
    saveAs: 'Save as view…',
    rename: 'Rename…',
    share: 'Share with the project',
    unshare: 'Stop sharing',
    remove: 'Delete view',
    reset: 'Discard changes',
    defaultFor: 'Shown first when the plan opens, for',
    name: 'Name of the view',
    nameExample: 'For example: purchases due this week',
    shareHint: 'Share with everybody in the project',
    newView: 'Save as view',
    renameView: 'Rename view',
    removeQuestion: (name: string) => `Delete the view “${name}”?`,
    removeSharedDetail: 'Others will no longer see it either.',
  },
})

/** Who meets a view first. */
export const roleWords = catalogue({
  zh: { everyone: '所有人（未单独设置的角色）', owner: '负责人', manager: '项目经理', member: '成员', guest: '访客' },
  en: { everyone: 'Everyone without a view of their role', owner: 'Owners', manager: 'Managers', member: 'Members', guest: 'Guests' },
})
