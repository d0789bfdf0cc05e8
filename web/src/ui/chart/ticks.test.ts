import { expect, test } from 'vitest'
import { ticksOf } from './ticks'

test('an axis has a few whole marks, the last above everything', () => {
  expect(ticksOf([])).toEqual([0, 1])
  expect(ticksOf([3, 1])).toEqual([0, 1, 2, 3])
  expect(ticksOf([26])).toEqual([0, 10, 20, 30])
  expect(ticksOf([101])).toEqual([0, 50, 100, 150])
})
