import { expect, test } from 'vitest'
import { itemOf, planOf } from '../testing/rows'
import { wantedItems } from './wanted'

const plan = planOf([itemOf(1, { is_summary: true }), itemOf(2, { parent_id: 1, assignee_id: 7 }), itemOf(3, { is_critical: true }), itemOf(4, { percent_complete: 100, assignee_id: 7 })])
const wish = { only: undefined, ids: null, me: 7, now: '2026-03-10T08:00' }
const ids = (found: ReadonlySet<number> | null) => found && [...found].toSorted((one, other) => one - other)

test('nothing is narrowed until somebody asks', () => {
  expect(wantedItems(plan, wish)).toBeNull()
})

test('mine, late and critical, with the summaries above them', () => {
  expect(ids(wantedItems(plan, { ...wish, only: 'mine' }))).toEqual([1, 2, 4])
  expect(ids(wantedItems(plan, { ...wish, only: 'late' }))).toEqual([1, 2, 3])
  expect(ids(wantedItems(plan, { ...wish, only: 'critical' }))).toEqual([3])
})

test('what the server found is narrowed further', () => {
  expect(ids(wantedItems(plan, { ...wish, only: 'mine', ids: new Set([4]) }))).toEqual([4])
})
