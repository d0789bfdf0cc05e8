import { expect, test } from 'vitest'
import type { Item } from '@/api/plan'
import { mondayOf, segmentsOf, stepped, weeksOf } from './month'

test('a month is shown in whole weeks, from Monday', () => {
  expect(weeksOf('2026-11-18', 'month')).toEqual(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'])
  expect(weeksOf('2027-02-10', 'month')).toEqual(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22'])
  expect(weeksOf('2026-11-22', 'week')).toEqual(['2026-11-16'])
  expect(mondayOf('2026-11-16')).toBe('2026-11-16')
})

test('going on leads to the next month whatever day it is', () => {
  expect(stepped('2026-01-31', 'month', 1)).toBe('2026-02-01')
  expect(stepped('2026-01-15', 'month', -1)).toBe('2025-12-01')
  expect(stepped('2026-11-18', 'week', 1)).toBe('2026-11-25')
})

test('a bar over two weeks stands in both and says that it goes on', () => {
  const bar = { item: {} as Item, first: '2026-11-20', last: '2026-11-24', isDue: false }
  expect(segmentsOf([bar], '2026-11-16')).toMatchObject([{ from: 4, to: 6, isOpenStart: false, isOpenEnd: true }])
  expect(segmentsOf([bar], '2026-11-23')).toMatchObject([{ from: 0, to: 1, isOpenStart: true, isOpenEnd: false }])
})
