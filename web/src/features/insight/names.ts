import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    health: '健康度',
    weeklyReports: '周报',
    reportDrafted: '周报已起草',
    reportChanged: '周报已修改',
  },
  en: {
    health: 'Health',
    weeklyReports: 'Weekly reports',
    reportDrafted: 'Report drafted',
    reportChanged: 'Report changed',
  },
})
