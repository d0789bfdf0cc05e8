import { expect, test } from 'vitest'
import { workHours } from '../model/workHours'
import { itemOf, linkOf, OFFICE_WEEK, planOf } from '../testing/rows'
import { axisOf } from './axis'
import { chartSvg } from './chartSvg'
import { pagesOf } from './pages'
import type { Sheet } from './sheet'

const items = [itemOf(1, { title: '<b>危险</b> & "引号"' }), itemOf(2, { start: '2026-03-04T08:00', finish: '2026-03-05T17:00', percent_complete: 50, is_critical: true }), itemOf(3, { is_milestone: true })]
const plan = planOf(items, [linkOf(1, 1, 2)])
const facts = { plan, language: 'zh', hours: workHours(OFFICE_WEEK), calendar: undefined, now: '2026-03-03T08:00', layers: new Set(['links', 'critical']), frozen: null, nameOf: () => '' } as Sheet['facts']
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'text/xml')

test('a sheet is well-formed, and what people typed stays text', () => {
  const svg = chartSvg({ facts, items, from: new Date(2026, 2, 1), to: new Date(2026, 3, 1), width: 1000, footer: '' })
  const drawn = parse(svg)
  expect(drawn.querySelector('parsererror')).toBeNull()
  expect(svg).toContain('&lt;b&gt;危险&lt;/b&gt;')
  expect(drawn.querySelectorAll('[marker-end]')).toHaveLength(1)
})

test('every page has its number, and all rows are on some page', () => {
  const many = Array.from({ length: 75 }, (_, at) => itemOf(at + 1, { wbs: `w${at + 1}.` }))
  const pages = pagesOf({ ...facts, plan: planOf(many) }, many, 'A4')
  expect(pages).toHaveLength(3)
  expect(pages[1]).toContain('第 2 / 3 页')
  expect(many.every((item) => pages.some((page) => page.includes(`>${item.wbs}<`)))).toBe(true)
})

test('the axis is as fine as can be read', () => {
  const [from, to] = [new Date(2026, 2, 1), new Date(2026, 4, 1)]
  expect(axisOf(from, to, 20, 'zh').map(([tick]) => tick?.label)).toEqual(['2026年3月', '1'])
  expect(axisOf(from, to, 2, 'en').map(([tick]) => tick?.label)).toEqual(['2026', 'Mar'])
})
