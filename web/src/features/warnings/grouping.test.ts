import { expect, test } from 'vitest'
import { groupsOf } from './grouping'
import type { Warning } from './useWarnings'

const row = (id: number, owner: string) => ({ id, owner_id: owner ? owner.length : null, owner_name: owner, project_id: 1, project_name: 'ERP', kind: 'late', name: '已逾期' }) as Warning

test('a group ends where the next one begins, and nobody is a group too', () => {
  const groups = groupsOf([row(1, '李娜'), row(2, '李娜'), row(3, '')], 'owner')
  expect(groups.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
    ['李娜', [1, 2]],
    [null, [3]],
  ])
})

test('without groups all rows stand in one', () => {
  expect(groupsOf([row(1, '李娜'), row(2, '')], 'none')).toHaveLength(1)
  expect(groupsOf([], 'none')).toEqual([])
})
