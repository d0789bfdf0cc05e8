import type { GanttStatic } from 'dhtmlx-gantt'
import type { Language } from '@/lib/catalogue'

export const MONTHS = {
  zh: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const

/** Sunday first, as JavaScript counts. */
export const WEEKDAYS = { zh: ['日', '一', '二', '三', '四', '五', '六'], en: ['S', 'M', 'T', 'W', 'T', 'F', 'S'] } as const

const LINK = { zh: '依赖', en: 'Dependency' } as const

/** Our own words for the few that dhtmlx-gantt says itself (names of dates, links for screen readers). */
export function setLocale(gantt: GanttStatic, language: Language): void {
  const months = [...MONTHS[language]]
  const days = [...WEEKDAYS[language]]
  gantt.i18n.setLocale({
    date: { month_full: months, month_short: months, day_full: days, day_short: days },
    labels: { ...gantt.locale.labels, link: LINK[language] },
  })
}
