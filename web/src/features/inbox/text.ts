import { catalogue } from '@/lib/catalogue'
import { names } from './names'

export const text = catalogue({
  zh: {
    ...names.zh,
    waiting: '待处理',
    unread: '未读',
    snoozed: '稍后处理',
    done: '已处理',
    unreadCount: (n: number) => `${n} 条未读`,
    allRead: '全部标为已读',
    nothingHint: '有人指派、提到、评论您的事项，或别人的调整移动了您的日期时，会出现在这里。',
    markDone: '标为已处理',
    putBack: '放回收件箱',
    markRead: '标为已读',
    markUnread: '标为未读',
    snooze: '稍后处理',
    tonight: '今天 18:00',
    tomorrow: '明天 9:00',
    nextWeek: '下周一 9:00',
    bringBack: '现在处理',
    until: '推迟到',
    mute: '不再提醒这一项',
    unmute: '恢复提醒这一项',
    changed: (fields: string) => `改动：${fields}`,
    moved: (before: string, after: string) => `完成时间 ${before} → ${after}`,
    settings: '接收设置',
    keys: '↑↓ 选择 · E 已处理 · U 已读/未读 · H 明天再说 · 回车打开',
  },
  en: {
    ...names.en,
    waiting: 'To do',
    unread: 'Unread',
    snoozed: 'Snoozed',
    done: 'Done',
    unreadCount: (n: number) => `${n} unread`,
    allRead: 'Mark all as read',
    nothingHint: 'You are told here when somebody assigns, mentions or comments on what concerns you, or moves your dates.',
    markDone: 'Done',
    putBack: 'Put back',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    snooze: 'Snooze',
    tonight: 'Today 18:00',
    tomorrow: 'Tomorrow 9:00',
    nextWeek: 'Monday 9:00',
    bringBack: 'Bring back now',
    until: 'Until',
    mute: 'Mute this item',
    unmute: 'Unmute this item',
    changed: (fields: string) => `Changed: ${fields}`,
    moved: (before: string, after: string) => `Finish ${before} → ${after}`,
    settings: 'How I am told',
    keys: '↑↓ choose · E done · U read or unread · H tomorrow · Enter opens',
  },
})

export const nothingText = catalogue({
  zh: { waiting: '都处理完了', unread: '没有未读', snoozed: '没有推迟的提醒', done: '还没有处理过的提醒' },
  en: { waiting: 'All done', unread: 'Nothing unread', snoozed: 'Nothing snoozed', done: 'Nothing done yet' },
})

export const reasonText = catalogue({
  zh: { mention: '因为提到了您', assignee: '因为您负责', reporter: '因为您创建', watcher: '因为您关注', owner: '因为由您处理，或升级给了您', member: '因为您是项目成员' },
  en: { mention: 'because you were mentioned', assignee: 'because it is yours', reporter: 'because you created it', watcher: 'because you watch it', owner: 'because it is yours, or was escalated to you', member: 'because you belong to the project' },
})

export const kindText = catalogue({
  zh: { mentioned: '提到我', assigned: '指派给我', unassigned: '从我这里转走', commented: '评论', changed: '事项被修改', moved: '日期被别人的调整移动', trashed: '移到回收站', due: '当天到期', warned: '进度预警', invited: '站会提醒' },
  en: { mentioned: 'Mentions', assigned: 'Assigned to me', unassigned: 'Taken off me', commented: 'Comments', changed: 'Changes of items', moved: 'Dates moved by others', trashed: 'Moved to the trash', due: 'Due today', warned: 'Warnings', invited: 'Stand-ups' },
})
