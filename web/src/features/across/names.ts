import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    across: '全部项目',
    items: '全部事项',
    calendar: '日历',
    timeline: '时间线',
    goToItems: '前往全部事项',
    goToCalendar: '前往日历',
    goToTimeline: '前往时间线',
  },
  en: {
    across: 'All projects',
    items: 'All items',
    calendar: 'Calendar',
    timeline: 'Timeline',
    goToItems: 'Go to all items',
    goToCalendar: 'Go to the calendar',
    goToTimeline: 'Go to the timeline',
  },
})
