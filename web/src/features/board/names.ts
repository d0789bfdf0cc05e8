import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    wideBoards: '跨项目看板',
    board: '看板',
    goToBoards: '打开跨项目看板',
    cardMoved: '已移动卡片',
    boardCreated: '已新建看板',
    boardChanged: '已修改看板',
    boardRemoved: '已删除看板',
  },
  en: {
    wideBoards: 'Boards over projects',
    board: 'Board',
    goToBoards: 'Open boards over projects',
    cardMoved: 'Card moved',
    boardCreated: 'Board created',
    boardChanged: 'Board changed',
    boardRemoved: 'Board deleted',
  },
})
