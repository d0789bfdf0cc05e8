import { expect, test } from 'vitest'
import { idsBetween, type Outline, parentIndex, unfolded } from './outline'

interface Row {
  id: number
  depth: number
}

const outline: Outline<Row> = { idOf: (row) => row.id, depthOf: (row) => row.depth, isParent: () => false }
// 1 ▸ 2 ▸ 3, 4; 5 ▸ 6
const rows = [[1, 0], [2, 1], [3, 2], [4, 1], [5, 0], [6, 1]].map(([id = 0, depth = 0]) => ({ id, depth }))
const ids = (shown: readonly Row[]) => shown.map((row) => row.id)

test('a folded row hides what is below it, however deep', () => {
  expect(unfolded(rows, outline, new Set())).toBe(rows)
  expect(ids(unfolded(rows, outline, new Set([1])))).toEqual([1, 5, 6])
  expect(ids(unfolded(rows, outline, new Set([2, 5])))).toEqual([1, 2, 4, 5])
  expect(ids(unfolded(rows, outline, new Set([1, 2])))).toEqual([1, 5, 6])
})

test('the parent is the nearest row above that is less deep', () => {
  expect(parentIndex(rows, 2, outline)).toBe(1)
  expect(parentIndex(rows, 3, outline)).toBe(0)
  expect(parentIndex(rows, 4, outline)).toBe(-1)
})

test('a range goes in either direction', () => {
  expect(idsBetween(rows, outline, 2, 4)).toEqual([2, 3, 4])
  expect(idsBetween(rows, outline, 4, 2)).toEqual([2, 3, 4])
  expect(idsBetween(rows, outline, 9, 2)).toEqual([])
})
