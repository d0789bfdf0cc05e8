import { expect, test } from 'vitest'
import type { AcrossItem, Names } from '../useAcross'
import { linesOf } from './lines'

const NAMES: Names = { projects: new Map(), statuses: new Map(), types: new Map(), people: new Map(), labels: new Map() }
const item = (id: number, assignee_id: number | null) => ({ id, assignee_id, project_id: 1, priority: 0 }) as AcrossItem
const sums = { count: 2, open: 2, late: 0, estimate: 60, percent_complete: 0 }

test('a heading with its figures stands where a group begins', () => {
  const groups = [{ key: '7', name: '李工', ...sums }, { key: '', name: '', ...sums }]
  const lines = linesOf([item(1, 7), item(2, 7), item(3, null)], 'assignee', groups, NAMES)
  expect(lines.map(({ id }) => id)).toEqual(['assignee 7', 1, 2, 'assignee ', 3])
  expect(lines[0]).toMatchObject({ name: '李工', sums: { count: 2 } })
})

test('without groups the rows stand as they come', () => {
  expect(linesOf([item(2, 7), item(1, null)], undefined, [], NAMES).map(({ id, depth }) => [id, depth])).toEqual([[2, 0], [1, 0]])
})
