import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    sprints: '迭代',
    placed: '已调整',
    created: '已新建迭代',
    changed: '已修改迭代',
    removed: '已删除迭代',
    started: '迭代已启动',
    closedNow: '迭代已关闭',
    reopened: '已重新打开迭代',
    settingsChanged: '已修改迭代设置',
  },
  en: {
    sprints: 'Sprints',
    placed: 'Moved',
    created: 'Sprint made',
    changed: 'Sprint changed',
    removed: 'Sprint removed',
    started: 'Sprint started',
    closedNow: 'Sprint closed',
    reopened: 'Sprint reopened',
    settingsChanged: 'Settings changed',
  },
})
