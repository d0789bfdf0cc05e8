import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    forecast: '预测',
    rangeChanged: '已修改工期范围',
  },
  en: {
    forecast: 'Forecast',
    rangeChanged: 'Range changed',
  },
})
