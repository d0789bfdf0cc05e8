import { expect, test } from 'vitest'
import { arrange } from '@/lib/columns'
import { layoutOf, shortFormOf } from './shortForm'

const columns = [
  { id: 'title', width: 300, isPinned: true },
  { id: 'wbs', width: 60 },
  { id: 'status', width: 100 },
  { id: 'v_cost', width: 90 },
]
const shown = (shortForm: string) => arrange(columns, layoutOf(shortForm, columns)).map(({ id, width }) => `${id} ${width}`)

test('the short form names the shown columns in order, widths only where changed', () => {
  expect(shortFormOf({ order: ['status', 'wbs'], hidden: ['v_cost'], widths: { wbs: 80, status: 100 } }, columns)).toBe('title.status.wbs*80')
})

test('what is written reads back as it was', () => {
  expect(shown('title*420.v_cost*120.wbs')).toEqual(['title 420', 'v_cost 120', 'wbs 60'])
  const layout = layoutOf('title*420.v_cost*120.wbs', columns)
  expect(shortFormOf(layout, columns)).toBe('title*420.v_cost*120.wbs')
})

test('columns of another project and nonsense are passed over; the title always stands first', () => {
  expect(shown('gone.status*abc.wbs*-3')).toEqual(['title 300', 'status 100', 'wbs 60'])
})
