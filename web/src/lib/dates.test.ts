import { expect, test } from 'vitest'
import { addDays, dayIn, daysBetween, formatAgo, formatDay, formatInstant, formatPlanDateFully, nearName, wallClock, wallClockAt } from './dates'

test('a plan date shows its own wall clock, whatever the zone of the reader', () => {
  expect(wallClock('2026-03-02T08:00:00+08:00')).toEqual({ day: '2026-03-02', time: '08:00' })
  expect(wallClock('2026-03-02T23:30:00-08:00')).toEqual({ day: '2026-03-02', time: '23:30' })
  expect(wallClock('2026-03-02')).toEqual({ day: '2026-03-02', time: '00:00' })
  expect(() => wallClock('soon')).toThrow(RangeError)
})

test('the year is said only when it is another one', () => {
  expect(formatDay('2026-03-02', 'zh', '2026-11-20')).toBe('3月2日')
  expect(formatDay('2027-03-02', 'zh', '2026-11-20')).toBe('2027年3月2日')
  expect(formatDay('2026-03-02', 'en', '2026-11-20')).toBe('2 Mar')
  expect(formatDay('2025-03-02', 'en', '2026-11-20')).toBe('2 Mar 2025')
})

test('a tooltip says all of it', () => {
  expect(formatPlanDateFully('2026-03-02T08:00:00+08:00', 'zh')).toBe('2026年3月2日星期一 08:00')
  expect(formatPlanDateFully('2026-03-02T08:00:00+08:00', 'en')).toMatch(/^Monday,? 2 March 2026, 08:00$/)
})

test('an instant follows the time zone of the reader', () => {
  expect(formatInstant('2026-03-02T23:30:00Z', 'zh', 'Asia/Shanghai')).toContain('3月3日')
  expect(formatInstant('2026-03-02T23:30:00Z', 'en', 'UTC')).toContain('2 Mar 2026')
  expect(dayIn('Asia/Shanghai', Date.parse('2026-03-02T23:30:00Z'))).toBe('2026-03-03')
})

const now = Date.parse('2026-03-02T12:00:00Z')

test.each([
  ['2026-03-02T11:59:40Z', '现在', 'now'],
  ['2026-03-02T11:57:00Z', '3分钟前', '3 minutes ago'],
  ['2026-03-02T07:00:00Z', '5小时前', '5 hours ago'],
  ['2026-03-01T11:00:00Z', '昨天', 'yesterday'],
  ['2026-01-01T11:00:00Z', '1月1日', '1 Jan'],
])('%s was %s, %s', (instant, zh, en) => {
  expect(formatAgo(instant, now, 'zh', 'Asia/Shanghai')).toBe(zh)
  expect(formatAgo(instant, now, 'en', 'Asia/Shanghai')).toBe(en)
})

test('days are counted over months and summer time', () => {
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3)
  expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3)
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
})

test('near days have names', () => {
  expect(nearName('2026-03-02', '2026-03-02', 'zh')).toBe('今天')
  expect(nearName('2026-03-03', '2026-03-02', 'en')).toBe('tomorrow')
  expect(nearName('2026-03-04', '2026-03-02', 'en')).toBeNull()
})

test('the wall clock of the project is not that of the browser', () => {
  expect(wallClockAt('Asia/Shanghai', Date.parse('2026-03-01T17:30:00Z'))).toBe('2026-03-02T01:30')
})
