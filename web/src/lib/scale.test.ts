import { expect, test } from 'vitest'
import { pathThrough, scaled, wallTime } from './scale'

test('a value stands in proportion between the ends', () => {
  expect(scaled(5, 0, 10, 200)).toBe(100)
  expect(scaled(3, 3, 3, 200)).toBe(0)
})

test('moments are compared as they stand on the wall', () => {
  expect(wallTime('2026-03-02T09:00') - wallTime('2026-03-02T08:00')).toBe(3_600_000)
})

test('a path goes from point to point', () => {
  expect(pathThrough([[0, 1], [2, 3]])).toBe('M0 1L2 3')
  expect(pathThrough([])).toBe('')
})
