import { expect, test } from 'vitest'
import { fittingZoom, scalesOf, weekOf } from './scales'

test('weeks are counted by ISO 8601', () => {
  expect(weekOf(new Date(2026, 0, 1))).toBe(1)
  expect(weekOf(new Date(2026, 10, 20))).toBe(47)
  expect(weekOf(new Date(2027, 0, 1))).toBe(53)
})

test('a project is shown as near as it fits', () => {
  expect(fittingZoom(20, 800)).toBe('day')
  expect(fittingZoom(50, 800)).toBe('week')
  expect(fittingZoom(200, 800)).toBe('month')
  expect(fittingZoom(20_000, 800)).toBe('year')
})

test('dates are said in the language of the reader', () => {
  const march = new Date(2026, 2, 2)
  expect(scalesOf('week', 'zh').map((scale) => scale.format(march))).toEqual(['2026年3月', '3/2 <i>第10周</i>'])
  expect(scalesOf('month', 'en').map((scale) => scale.format(march))).toEqual(['Q1 2026', 'March'])
})
