import { expect, test } from 'vitest'
import { trendPath } from './trendPath'

test('days run to the right and 100 stands at the top, whatever the gaps', () => {
  const points = [
    { date: '2026-11-01', score: 100 },
    { date: '2026-11-02', score: 50 },
    { date: '2026-11-11', score: 0 },
  ]
  expect(trendPath(points, 100, 50)).toBe('M0 0L10 25L100 50')
})

test('nothing is drawn of no points', () => {
  expect(trendPath([], 100, 50)).toBe('')
})
