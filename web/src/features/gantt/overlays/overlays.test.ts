import { expect, test } from 'vitest'
import type { ChartFacts, ProjectCalendar } from '../chart/facts'
import { workHours } from '../model/workHours'
import { itemOf, OFFICE_WEEK, planOf } from '../testing/rows'
import type { Geometry } from './geometry'
import { momentsHtml } from './moments'
import { offtimeHtml } from './offtime'
import { ghostHtml, rowHtml } from './rows'

const DAY = 86_400_000
const origin = new Date(2026, 2, 1).getTime()
/** Ten pixels a day from 1 March; rows of 32. */
const at: Geometry = { x: (date) => ((date.getTime() - origin) / DAY) * 10, left: 0, right: 1000, height: 640, rowHeight: 32 }
const facts = {
  plan: planOf([]), language: 'zh', zoom: 'week', layers: new Set(['slack', 'deadlines']), hours: workHours(OFFICE_WEEK), now: '2026-03-11T08:00', frozen: null,
} as unknown as ChartFacts
const holiday = { date: '2026-03-06', kind: 'holiday', name: '清明节', name_en: 'Qingming', label: '清明节', is_working: false, shifts: [], source: '', is_confirmed: true } as const
const calendar = { spans: [['2026-03-06', '2026-03-08'], ['2027-03-06', '2027-03-08']], days: [holiday], week: [], missing_years: [], calendar_id: 1, label: '', minutes_per_day: 480, minutes_per_week: 2400, time_zone: 'Asia/Shanghai' } as unknown as ProjectCalendar

const styles = (html: string) => [...html.matchAll(/class="(gt-[a-z- ]+)"[^>]*style="([^"]*)"/g)].map(([, look, style]) => `${look} ${style}`)

test('days off are shaded where they are in sight, and a holiday says its name', () => {
  const html = offtimeHtml(calendar, 'week', at)
  expect(html).toBe('<div class="gt-off" style="left:50px;width:30px" title="清明节" data-holiday="true"></div>')
  expect(offtimeHtml(calendar, 'year', at)).toBe('')
})

test('today is a line at its moment', () => {
  expect(styles(momentsHtml(facts, at))).toEqual(['gt-today left:100px'])
})

test('slack runs from the finish to the late finish', () => {
  const item = itemOf(1, { late_finish: '2026-03-05T17:00', total_slack: 960 })
  expect(styles(rowHtml(item, 64, facts, at))).toEqual(['gt-slack left:30px;width:20px;top:77px'])
  expect(rowHtml({ ...item, percent_complete: 100 }, 64, facts, at)).toBe('')
})

test('a deadline that the finish misses is marked', () => {
  expect(rowHtml(itemOf(1, { deadline: '2026-03-02T17:00' }), 0, facts, at)).toContain('data-missed="true"')
  expect(rowHtml(itemOf(1, { deadline: '2026-03-04T17:00' }), 0, facts, at)).toContain('data-missed="false"')
})

test('a baseline is a thin bar below, a ghost the outline of the new place', () => {
  const frozen = new Map([[1, { start: '2026-03-02T08:00', finish: '2026-03-02T17:00', finishVariance: 1 }]])
  expect(styles(rowHtml(itemOf(1), 32, { ...facts, frozen }, at))).toEqual(['gt-baseline left:10px;width:10px;top:58px'])
  expect(styles(ghostHtml(itemOf(1), '2026-03-09T08:00', '2026-03-10T17:00', 0, facts, at))).toEqual(['gt-ghost left:80px;width:20px;top:8px'])
})
