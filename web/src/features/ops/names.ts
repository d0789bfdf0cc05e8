import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    backups: '备份',
    goToBackups: '打开备份',
  },
  en: {
    backups: 'Backups',
    goToBackups: 'Open backups',
  },
})
