import { describe, expect, it } from 'vitest'
import type { Difference } from '@/api/scenarios'
import { groupChanges } from './grouping'

function difference(id: number, fields: Partial<Difference> = {}): Difference {
  return { id, item: { id: 1, key: 'T-1', title: '设计' }, predecessor: null, field: 'constraint', value: 'ASAP', drawn_from: 'SNET', current: 'SNET', is_done: false, is_conflict: false, is_gone: false, reason: '因为', ...fields }
}

describe('groupChanges', () => {
  it('keeps the fields of one item together and its dependency apart', () => {
    const before = { id: 2, key: 'T-2', title: '调研' }
    const groups = groupChanges([difference(1), difference(2, { field: 'constraint_date', value: null }), difference(3, { field: 'lag', predecessor: before })])
    expect(groups.map(({ differences }) => differences.map(({ id }) => id))).toEqual([[1, 2], [3]])
    expect(groups.map(({ reasons }) => reasons)).toEqual([['因为'], ['因为']])
  })

  it('takes the unit of a levelling delay for what it is', () => {
    const [group] = groupChanges([difference(1, { field: 'levelling_delay', value: 1440 }), difference(2, { field: 'levelling_delay_elapsed', value: true })])
    expect(group).toMatchObject({ isElapsed: true, differences: [{ id: 1 }] })
  })

  it('has no reason for what a person drew', () => {
    expect(groupChanges([difference(1, { reason: '' })])[0]?.reasons).toEqual([])
    expect(groupChanges([])).toEqual([])
  })
})
