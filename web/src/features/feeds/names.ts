import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    made: '已建立日历订阅',
    revoked: '已撤销日历订阅',
  },
  en: {
    made: 'Calendar feed made',
    revoked: 'Calendar feed revoked',
  },
})
