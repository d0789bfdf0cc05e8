import { expect, test } from 'vitest'
import { leftOf, stretchOf, ticksOf } from './scale'

test('the timeline begins on a Monday a little before today, or where the address says', () => {
  const shown = stretchOf(undefined, 'week', '2026-11-18')
  expect([shown.first, shown.last, leftOf(shown, '2026-11-18')]).toEqual(['2026-11-09', '2027-01-10', 9 * 28])
  expect(stretchOf('2026-01-01', 'quarter', '2026-11-18').first).toBe('2026-01-01')
})

const labelsIn = (zoom: 'week' | 'month' | 'quarter') => ticksOf(stretchOf('2026-11-02', zoom, '2026-11-18'), zoom, 'en-GB').slice(0, 3).map(({ label }) => label)

test('near by, weeks are marked; further away, months and quarters', () => {
  expect(labelsIn('week')).toEqual(['02/11', '09/11', '16/11'])
  expect(labelsIn('month')).toEqual(['Dec', 'Jan 2027', 'Feb'])
  expect(labelsIn('quarter')).toEqual(['Jan 2027', 'Apr', 'Jul'])
})
