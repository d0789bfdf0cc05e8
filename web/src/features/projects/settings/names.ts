import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    settings: '设置',
  },
  en: {
    settings: 'Settings',
  },
})
