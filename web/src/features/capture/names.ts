import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    capture: '新建事项',
    items: '事项',
  },
  en: {
    capture: 'New item',
    items: 'Items',
  },
})
