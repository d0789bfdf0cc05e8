import { expect, test, vi } from 'vitest'
import type { ItemWrites } from '@/api/itemWrites'
import { itemOf, planOf } from '../testing/rows'
import { placeFor, verbsFor } from './verbs'

const items = [itemOf(1, { is_summary: true }), itemOf(2, { parent_id: 1 }), itemOf(3, { parent_id: 1 }), itemOf(4)]
const plan = planOf(items)
const [, second, third] = items as [unknown, ReturnType<typeof itemOf>, ReturnType<typeof itemOf>]

test('a row goes among its siblings, under the one above, and beside its parent', () => {
  expect(placeFor(plan, third, 'up')).toEqual({ parent_id: 1, before_id: 2 })
  expect(placeFor(plan, second, 'down')).toEqual({ parent_id: 1, after_id: 3 })
  expect(placeFor(plan, third, 'in')).toEqual({ parent_id: 2 })
  expect(placeFor(plan, third, 'out')).toEqual({ parent_id: null, after_id: 1 })
  expect(placeFor(plan, second, 'up')).toBeNull()
})

test('keys and menus change all that is selected in one write', () => {
  const commit = vi.fn()
  const verbs = verbsFor({ plan, item: second, picked: new Set([2, 3]), canEdit: true, commit, writes: {} as ItemWrites })
  verbs.setProgress(50)
  expect(commit).toHaveBeenLastCalledWith([{ id: 2, percent_complete: 50 }, { id: 3, percent_complete: 50 }])
  verbs.stretch(1)
  expect(commit).toHaveBeenLastCalledWith([{ id: 2, duration: 1440 }, { id: 3, duration: 1440 }])
  verbs.stretch(-9)
  expect(commit).toHaveBeenCalledTimes(2)
})
