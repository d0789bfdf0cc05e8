import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    search: '搜索',
    item: '事项',
    talkAndFiles: '讨论与文件',
    everywhere: '搜索全部内容',
    goToSearch: '前往搜索',
  },
  en: {
    search: 'Search',
    item: 'Items',
    talkAndFiles: 'Comments and files',
    everywhere: 'Search everything',
    goToSearch: 'Go to search',
  },
})
