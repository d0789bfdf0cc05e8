import { expect, test } from 'vitest'
import { type Day, leadOf, standingOf } from './progress'

const day = (ideal: number, remaining: number | null) => ({ ideal, remaining }) as Day

test('the standing is the last day that has passed', () => {
  const days = [day(20, 20), day(15, 18), day(10, null)]
  expect(standingOf(days)).toEqual({ start: days[0], last: days[1] })
  expect(standingOf([])).toBeNull()
})

test('more left than the even pace is behind', () => {
  expect([leadOf(day(15, 18)), leadOf(day(15, 12)), leadOf(day(9.96, 10))]).toEqual([-3, 3, -0])
})
