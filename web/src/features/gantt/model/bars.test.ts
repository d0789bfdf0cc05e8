import { expect, test } from 'vitest'
import { itemOf, linkOf, OFFICE_WEEK } from '../testing/rows'
import { arrowOf, barOf, linkType } from './bars'
import { workHours } from './workHours'

const hours = workHours(OFFICE_WEEK)

test('a task is a bar from its start to its finish, with its progress', () => {
  expect(barOf(itemOf(1, { percent_complete: 40, parent_id: 9 }), hours)).toMatchObject({ id: 1, parent: 9, type: 'task', start_date: new Date(2026, 2, 2), end_date: new Date(2026, 2, 4), progress: 0.4, unscheduled: false })
})

test('a milestone is a point at its finish, and what has no dates has no bar', () => {
  const point = barOf(itemOf(1, { is_milestone: true, start: '2026-03-03T17:00' }), hours)
  expect(point).toMatchObject({ type: 'milestone', start_date: new Date(2026, 2, 4), end_date: new Date(2026, 2, 4) })
  expect(barOf(itemOf(2, { start: null, finish: null }), hours)).toMatchObject({ unscheduled: true, type: 'task' })
})

test('a task without length can still be seen', () => {
  const bar = barOf(itemOf(1, { finish: '2026-03-02T08:00' }), hours)
  expect((bar.end_date?.getTime() ?? 0) - (bar.start_date?.getTime() ?? 0)).toBeGreaterThan(0)
})

test('the edges that a link joins decide its type, both ways', () => {
  for (const type of ['FS', 'SS', 'FF', 'SF'] as const) expect(linkType(arrowOf(linkOf(1, 2, 3, { type })).type)).toBe(type)
})
