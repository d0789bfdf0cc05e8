import { expect, test } from 'vitest'
import { daysFrom, isWorked, monthsOf, stepOf, weekdayOf } from './yearGrid'

const week = [[[480, 1020]], [[480, 1020]], [[480, 1020]], [[480, 1020]], [[480, 1020]], [], []]

test('a year has all its days, each once', () => {
  const days = monthsOf(2024).flatMap((month) => month.days)
  expect(days).toHaveLength(366)
  expect(new Set(days).size).toBe(366)
  expect([days[0], days.at(-1)]).toEqual(['2024-01-01', '2024-12-31'])
})

test('months begin under their weekday', () => {
  const months = monthsOf(2026)
  expect(months.map((month) => month.blanks)).toEqual([3, 6, 6, 2, 4, 0, 2, 5, 1, 3, 6, 1])
  expect(months[1]?.days).toHaveLength(28)
})

test('Monday is the first weekday', () => {
  expect([weekdayOf('2026-11-16'), weekdayOf('2026-11-22')]).toEqual([0, 6])
})

test('a range may be drawn backwards and over a month', () => {
  expect(daysFrom('2026-02-01', '2026-01-30')).toEqual(['2026-01-30', '2026-01-31', '2026-02-01'])
})

test('an exception outweighs the week', () => {
  expect(isWorked('2026-10-01', undefined, week)).toBe(true)
  expect(isWorked('2026-10-01', 'holiday', week)).toBe(false)
  expect(isWorked('2026-10-10', undefined, week)).toBe(false)
  expect(isWorked('2026-10-10', 'makeup', week)).toBe(true)
  expect(isWorked('2026-10-10', 'working', week)).toBe(true)
  expect(isWorked('2026-10-09', 'nonworking', week)).toBe(false)
})

test('arrows move by days and weeks', () => {
  expect([stepOf('ArrowLeft'), stepOf('ArrowDown'), stepOf('a')]).toEqual([-1, 7, null])
})
