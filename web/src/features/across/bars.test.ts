import { expect, test } from 'vitest'
import type { Item } from '@/api/plan'
import { type Bar, barOf, barsOf, inLanes, movedBy } from './bars'

const item = (more: Partial<Item>) => ({ id: 1, start: null, finish: null, deadline: null, actual_start: null, closed_at: null, constraint_date: null, is_summary: false, mode: 'auto', ...more }) as Item
const bar = (first: string, last: string): Bar => ({ item: item({}), first, last, isDue: false })

test('a bar goes from start to finish; without dates it stands on the deadline', () => {
  expect(barOf(item({ start: '2026-11-18T08:00+08:00', finish: '2026-11-20T17:00+08:00', deadline: '2026-12-01T17:00' }))).toMatchObject({ first: '2026-11-18', last: '2026-11-20', isDue: false })
  expect(barOf(item({ deadline: '2026-12-01T17:00' }))).toMatchObject({ first: '2026-12-01', last: '2026-12-01', isDue: true })
  expect(barOf(item({}))).toBeNull()
  expect(barsOf([item({ is_summary: true, start: '2026-11-18T08:00' })])).toEqual([])
})

test('moving a bar moves its start at the same time of day, a deadline only itself', () => {
  const work = barOf(item({ start: '2026-11-18T09:30', finish: '2026-11-20T17:00', deadline: '2026-12-01T17:00' }))
  expect(work && movedBy(work, 7)).toEqual({ start: '2026-11-25T09:30' })
  const due = barOf(item({ deadline: '2026-12-01T17:00' }))
  expect(due && movedBy(due, -1)).toEqual({ deadline: '2026-11-30T17:00' })
})

test('what has begun, is closed or does not move stays', () => {
  const begun = barOf(item({ start: '2026-11-18T09:30', actual_start: '2026-11-18T09:30' }))
  expect(begun && movedBy(begun, 1)).toBeNull()
  const closed = barOf(item({ start: '2026-11-18T09:30', closed_at: '2026-11-19T00:00:00Z' }))
  expect(closed && movedBy(closed, 1)).toBeNull()
})

test('bars that share a day stand in different lanes, and lanes are used again', () => {
  const placed = inLanes([bar('2026-11-02', '2026-11-04'), bar('2026-11-03', '2026-11-03'), bar('2026-11-04', '2026-11-06'), bar('2026-11-05', '2026-11-05')])
  expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 1, 0])
})
