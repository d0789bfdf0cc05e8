import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    revoked: '已吊销令牌',
  },
  en: {
    revoked: 'Token revoked',
  },
})
