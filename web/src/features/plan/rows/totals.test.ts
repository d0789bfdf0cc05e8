import { expect, test } from 'vitest'
import type { Item } from '@/api/plan'
import type { Field } from '@/api/projectSchema'
import { totalsOf } from './totals'

const item = (more: Partial<Item>) => ({ is_summary: false, estimate: null, percent_complete: 0, values: {}, ...more }) as Item
const fields = [{ key: 'cost', kind: 'number', label: '金额' }, { key: 'note', kind: 'text', label: '备注' }] as Field[]

test('sums and means leave summary tasks out, own numbers are told by their label', () => {
  const items = [item({ is_summary: true, estimate: 999, percent_complete: 75 }), item({ estimate: 60, percent_complete: 50, values: { cost: 0.1 } }), item({ percent_complete: 100, values: { cost: 0.2 } }), item({})]
  expect(totalsOf(items, { fields })).toEqual({ count: 4, estimate: 60, percent: 50, numbers: [{ label: '金额', sum: 0.3, mean: 0.15 }] })
})

test('of nothing there is nothing to tell', () => {
  expect(totalsOf([], { fields })).toEqual({ count: 0, estimate: null, percent: null, numbers: [] })
})
