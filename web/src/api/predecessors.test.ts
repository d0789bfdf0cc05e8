import { expect, test } from 'vitest'
import type { Item, Link } from '@/api/plan'
import { formatPredecessors, type Naming, parsePredecessors } from './predecessors'

const item = (id: number) => ({ id }) as Item
const successor = item(9)
const naming: Naming = {
  projectKey: 'ERP',
  minutesPerDay: 480,
  byNumber: (number) => (number <= 20 ? item(number) : undefined),
  byWbs: (wbs) => (wbs === '1.2.3' ? item(7) : undefined),
}
const read = (text: string) => parsePredecessors(text, successor, naming)
const link = (predecessor_id: number, type = 'FS', lag = 0, lag_unit = 'working') => ({ predecessor_id, type, lag, lag_unit }) as Link

test.each([
  ['3', link(3)],
  ['3FS', link(3)],
  ['3fs + 2d', link(3, 'FS', 960)],
  ['3FS+2天', link(3, 'FS', 960)],
  ['3ＳＳ－４ｈ', link(3, 'SS', -240)],
  ['3FF+1.5d', link(3, 'FF', 720)],
  ['3+1w', link(3, 'FS', 2400)],
  ['3SS+50%', link(3, 'SS', 50, 'percent')],
  ['3SS-25e%', link(3, 'SS', -25, 'elapsed_percent')],
  ['3FS+2ed', link(3, 'FS', 2880, 'elapsed')],
  ['3FS+2日历天', link(3, 'FS', 2880, 'elapsed')],
  ['3SF-12eh', link(3, 'SF', -720, 'elapsed')],
  ['ERP-12', link(12)],
  ['erp-12SS', link(12, 'SS')],
  ['ERP-12-2d', link(12, 'FS', -960)],
  ['1.2.3FF', link(7, 'FF')],
])('%s is read', (text, wanted) => {
  expect(read(text)).toEqual({ predecessors: [wanted] })
})

test('several are parted by commas or semicolons of either width; an empty text means none', () => {
  expect(read('3，5SS；ERP-12、4')).toEqual({ predecessors: [link(3), link(5, 'SS'), link(12), link(4)] })
  expect(read('  ')).toEqual({ predecessors: [] })
})

test.each([
  ['设计', 'form', '设计'],
  ['3XX', 'form', '3XX'],
  ['3FS+', 'form', '3FS+'],
  ['3FS+2年', 'form', '3FS+2年'],
  ['ERP-1.2', 'form', 'ERP-1.2'],
  ['3, 99', 'unknown', '99'],
  ['2.2', 'unknown', '2.2'],
  ['CRM-3', 'unknown', 'CRM-3'],
  ['9', 'self', '9'],
  ['3, 3SS', 'twice', '3SS'],
])('%s is refused with the part that is wrong', (text, reason, part) => {
  expect(read(text)).toEqual({ reason, part })
})

test('what is written reads back as it was', () => {
  const links = [link(5, 'SS', 960), link(3), link(4, 'FF', -90), link(6, 'FS', 50, 'percent'), link(8, 'SS', -20, 'elapsed_percent'), link(11, 'FS', 2880, 'elapsed'), link(12, 'SF', 60)]
  const text = formatPredecessors(links, (id) => id, 480)
  expect(text).toBe('3, 4FF-90m, 5SS+2d, 6FS+50%, 8SS-20e%, 11FS+2ed, 12SF+1h')
  const reading = read(text)
  expect('predecessors' in reading && reading.predecessors.toSorted((one, other) => one.predecessor_id - other.predecessor_id)).toEqual(
    links.toSorted((one, other) => one.predecessor_id - other.predecessor_id),
  )
})

test('links from rows that are not here are left out', () => {
  expect(formatPredecessors([link(3), link(4)], (id) => (id === 3 ? 3 : undefined), 480)).toBe('3')
})
