import { expect, it } from 'vitest'
import type { Difference } from '@/api/scenarios'
import { decisionsOf, openConflicts } from './deciding'

const conflict = (id: number, fields: Partial<Difference> = {}) => ({ id, is_conflict: true, is_gone: false, ...fields }) as Difference

it('asks about what changed, not about what is gone', () => {
  expect(openConflicts([conflict(1), conflict(2, { is_gone: true }), conflict(3, { is_conflict: false })]).map(({ id }) => id)).toEqual([1])
})

it('decides every place', () => {
  expect(decisionsOf([conflict(1), conflict(2)], new Set([2]))).toEqual({ overwrite: [1], keep: [2] })
})
