import { expect, test } from 'vitest'
import { placeInTree, siblingAbove } from './departmentTree'

const nodes = [
  { id: 3, parent_id: 1, position: 1 },
  { id: 2, parent_id: 1, position: 0 },
  { id: 1, parent_id: null, position: 5 },
  { id: 4, parent_id: null, position: 5 },
  { id: 5, parent_id: 99, position: 0 },
]

test('children follow their parent, and a row whose parent is not visible stands at the top', () => {
  expect(placeInTree(nodes).map(({ id, depth }) => [id, depth])).toEqual([[5, 0], [1, 0], [2, 1], [3, 1], [4, 0]])
  expect(placeInTree(nodes).filter((node) => node.isParent).map((node) => node.id)).toEqual([1])
})

test('a row is indented under the sibling above it', () => {
  const outline = placeInTree(nodes)
  expect(siblingAbove(outline, 3)?.id).toBe(2)
  expect(siblingAbove(outline, 4)?.id).toBe(1)
  expect(siblingAbove(outline, 2)).toBeUndefined()
})
