import { expect, test } from 'vitest'
import { placeAll } from './tree'

const item = (id: number, parent_id: number | null, rank: string) => ({ id, parent_id, rank })

test('siblings stand by rank, children below their parent', () => {
  const placed = placeAll([item(3, 1, 'a1'), item(2, null, 'a1'), item(1, null, 'a0'), item(4, 1, 'a0')])
  expect(placed.map(({ id, wbs, depth, child_count }) => [id, wbs, depth, child_count])).toEqual([
    [1, '1', 0, 2],
    [4, '1.1', 1, 0],
    [3, '1.2', 1, 0],
    [2, '2', 0, 0],
  ])
})

test('capital ranks come before small ones, as the server orders them', () => {
  expect(placeAll([item(1, null, 'a0'), item(2, null, 'Zz')]).map(({ id }) => id)).toEqual([2, 1])
})

test('a row whose place is the same stays the same object', () => {
  const placed = placeAll([item(1, null, 'a0')])
  expect(placeAll(placed)[0]).toBe(placed[0])
})

test('an item whose parent is missing stands at the top', () => {
  expect(placeAll([item(5, 99, 'a0')])[0]).toMatchObject({ depth: 0, wbs: '1' })
})
