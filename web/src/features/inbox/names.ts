import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    inbox: '收件箱',
    goToInbox: '前往收件箱',
  },
  en: {
    inbox: 'Inbox',
    goToInbox: 'Go to inbox',
  },
})
