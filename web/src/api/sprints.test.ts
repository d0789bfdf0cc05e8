import { expect, test } from 'vitest'
import { saySize, sizeOf, type Spot, totalsOf, withPlaced } from './sprints'

const spots: readonly Spot[] = [[1, 9], [2, 9], [3, null], [4, null]]
const places = { edge: 'bottom' as const, sprint_id: null }

test('items go beside a neighbour, or to an edge of another list', () => {
  expect(withPlaced(spots, { ...places, item_ids: [4], before_id: 3 })).toEqual([[1, 9], [2, 9], [4, null], [3, null]])
  expect(withPlaced(spots, { ...places, item_ids: [3, 4], sprint_id: 9, after_id: 1 })).toEqual([[1, 9], [3, 9], [4, 9], [2, 9]])
  expect(withPlaced(spots, { ...places, item_ids: [2], edge: 'top' })).toEqual([[1, 9], [2, null], [3, null], [4, null]])
  expect(withPlaced(spots, { ...places, item_ids: [1], sprint_id: 7 })).toEqual([[2, 9], [3, null], [4, null], [1, 7]])
})

test('sizes are points or minutes, and what nobody estimated is said', () => {
  const items = [
    { values: { points: 5 }, estimate: 90, closed_at: '2026-03-02T00:00:00Z' },
    { values: {}, estimate: null, closed_at: null },
  ]
  expect(items.map((item) => sizeOf(item, 'points'))).toEqual([5, null])
  expect(totalsOf(items, 'hours')).toEqual({ count: 2, done: 1, size: 90, doneSize: 90, unestimated: 1 })
  expect([saySize(90, 'hours'), saySize(5, 'points')]).toEqual(['1.5', '5'])
})
