import { expect, test } from 'vitest'
import type { Item } from '@/api/plan'
import type { PlanLine } from './rows'
import { stillThere, withoutContext } from './selecting'

const line = (id: number, isContext: boolean) => ({ kind: 'item', id, isContext }) as PlanLine
const lines = [line(1, true), line(2, false), line(3, false)]
const ids = (...rows: number[]) => new Set(rows)

test('selecting all leaves out the parents that only give orientation', () => {
  expect(withoutContext(ids(1, 2, 3), ids(), lines)).toEqual(ids(2, 3))
})

test('a parent that was chosen by itself stays chosen', () => {
  expect(withoutContext(ids(1), ids(), lines)).toEqual(ids(1))
  expect(withoutContext(ids(1, 2, 3), ids(1), lines)).toEqual(ids(1, 2, 3))
})

test('rows that are gone, headings and rows being written are not selected', () => {
  const byId = new Map([[2, {} as Item]])
  expect(stillThere(new Set([2, 9, 'draft 1']), { byId })).toEqual(ids(2))
  const same = ids(2)
  expect(stillThere(same, { byId })).toBe(same)
})
