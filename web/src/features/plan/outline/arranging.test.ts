import { expect, test } from 'vitest'
import type { Item } from '@/api/plan'
import { placeAll } from '@/lib/tree'
import { additionAfter, dropping, indentation, outdentation, outermost, shifting } from './arranging'

/** 1 设计 (2 方案 (5 草图), 3 评审, 4 定稿), 6 施工, 7 里程碑, 8 收尾 */
const parents: [number, number | null][] = [[1, null], [2, 1], [5, 2], [3, 1], [4, 1], [6, null], [7, null], [8, null]]
const items = placeAll(parents.map(([id, parent_id], place) => ({ id, parent_id, rank: `a${place}`, is_milestone: id === 7 }) as Item))
const tree = { items, byId: new Map(items.map((item) => [item.id, item])) }

test('what is inside a chosen row goes along and is not moved itself', () => {
  expect(outermost(tree, [5, 4, 2]).map(({ id }) => id)).toEqual([2, 4])
})

test('Tab puts each run of neighbours under the row above it', () => {
  expect(indentation(tree, [3, 4])).toEqual([{ ids: [3, 4], place: { parent_id: 2 } }])
  expect(indentation(tree, [3, 6])).toEqual([
    { ids: [3], place: { parent_id: 2 } },
    { ids: [6], place: { parent_id: 1 } },
  ])
})

test('Tab leaves the first row of a branch, and what stands below a milestone, where they are', () => {
  expect(indentation(tree, [1])).toEqual([])
  expect(indentation(tree, [2])).toEqual([])
  expect(indentation(tree, [8])).toEqual([])
})

test('Shift+Tab puts rows right after their parent, in their order', () => {
  expect(outdentation(tree, [4, 3])).toEqual([{ ids: [3, 4], place: { parent_id: null, after_id: 1 } }])
  expect(outdentation(tree, [5])).toEqual([{ ids: [5], place: { parent_id: 1, after_id: 2 } }])
  expect(outdentation(tree, [6])).toEqual([])
})

test('moving goes over one sibling and stops at the ends', () => {
  expect(shifting(tree, [3, 4], 'up')).toEqual({ ids: [3, 4], place: { parent_id: 1, before_id: 2 } })
  expect(shifting(tree, [2, 3], 'down')).toEqual({ ids: [2, 3], place: { parent_id: 1, after_id: 4 } })
  expect(shifting(tree, [2], 'up')).toBeUndefined()
  expect(shifting(tree, [8], 'down')).toBeUndefined()
})

test('of rows under several parents only those beside the first move', () => {
  expect(shifting(tree, [3, 6], 'up')).toEqual({ ids: [3], place: { parent_id: 1, before_id: 2 } })
})

test('a drop goes before, after or inside the row, never inside itself or a milestone', () => {
  expect(dropping(tree, [6], 3, 'before')).toEqual({ ids: [6], place: { parent_id: 1, before_id: 3 } })
  expect(dropping(tree, [6], 3, 'after')).toEqual({ ids: [6], place: { parent_id: 1, after_id: 3 } })
  expect(dropping(tree, [6, 8], 1, 'inside')).toEqual({ ids: [6, 8], place: { parent_id: 1 } })
  expect(dropping(tree, [1], 5, 'inside')).toBeUndefined()
  expect(dropping(tree, [3], 3, 'after')).toBeUndefined()
  expect(dropping(tree, [3], 7, 'inside')).toBeUndefined()
})

test('Enter adds right below the row on screen', () => {
  expect(additionAfter(tree, 1, true)).toEqual({ parent_id: 1, before_id: 2 })
  expect(additionAfter(tree, 1, false)).toEqual({ parent_id: null, after_id: 1 })
  expect(additionAfter(tree, 4, true)).toEqual({ parent_id: 1, after_id: 4 })
})
