import { expect, test } from 'vitest'
import { itemOf, planOf } from '../testing/rows'
import { canDrag, movedBy } from './gestures'

const plan = planOf([itemOf(1), itemOf(2, { is_summary: true }), itemOf(3, { actual_start: '2026-03-02T08:00', start: '2026-03-02T08:00' }), itemOf(4)])
const facts = { plan, picked: new Set<number>(), canEdit: true }

test('a bar moves by whole days and keeps its time of day', () => {
  expect(movedBy(1, 3, facts)).toEqual([{ id: 1, start: '2026-03-05T08:00' }])
  expect(movedBy(1, 0, facts)).toEqual([])
})

test('bars that are selected together move together, but for summaries', () => {
  const changes = movedBy(1, 1, { ...facts, picked: new Set([1, 2, 4]) })
  expect(changes.map(({ id }) => id)).toEqual([1, 4])
})

test('what has begun gets another actual start', () => {
  expect(movedBy(3, 1, facts)).toEqual([{ id: 3, actual_start: '2026-03-03T08:00' }])
})

test('only a summary that is computed, or a plan one may not edit, holds its bars', () => {
  expect(canDrag(itemOf(1), facts)).toBe(true)
  expect(canDrag(itemOf(1, { is_summary: true, mode: 'manual' }), facts)).toBe(true)
  expect(canDrag(itemOf(1, { is_summary: true }), facts)).toBe(false)
  expect(canDrag(itemOf(1), { canEdit: false })).toBe(false)
})
