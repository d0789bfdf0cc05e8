import { catalogue } from '@/lib/catalogue'

/** What the shell says of this feature; the words of its pages are loaded with them. */
export const names = catalogue({
  zh: {
    calendars: '工作日历',
    goToCalendars: '前往工作日历',
    created: '新建了工作日历',
    changed: '修改了工作日历',
    removed: '删除了工作日历',
    daysChanged: '修改了日历中的日期',
  },
  en: {
    calendars: 'Working calendars',
    goToCalendars: 'Go to working calendars',
    created: 'Made a working calendar',
    changed: 'Changed a working calendar',
    removed: 'Deleted a working calendar',
    daysChanged: 'Changed days of a calendar',
  },
})
