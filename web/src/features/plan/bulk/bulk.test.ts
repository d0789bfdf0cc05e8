import { expect, test, vi } from 'vitest'
import type { Item } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'
import { shiftedBy, withDay } from '@/api/planDays'
import { statusChoices } from '../menu/choices'
import { labelChoices } from './labelChoices'

const item = (more: Partial<Item>): Item =>
  ({ id: 1, status_id: 1, mode: 'auto', is_summary: false, start: '2026-03-30T08:00', finish: '2026-04-01T17:00', deadline: null, constraint: 'ASAP', constraint_date: null, actual_start: null, closed_at: null, label_ids: [], ...more }) as Item

test('dates shift by calendar days and keep their time of day', () => {
  expect(shiftedBy(item({}), 3)).toEqual({ start: '2026-04-02T08:00' })
  expect(shiftedBy(item({ mode: 'manual', deadline: '2026-04-03T17:00' }), -30)).toEqual({ start: '2026-02-28T08:00', finish: '2026-03-02T17:00', deadline: '2026-03-04T17:00' })
  expect(shiftedBy(item({ constraint: 'FNLT', constraint_date: '2026-04-10T17:00' }), 1)).toEqual({ start: '2026-03-31T08:00', constraint: 'FNLT', constraint_date: '2026-04-11T17:00' })
})

test('what is computed from below, begun or closed is left alone', () => {
  expect(shiftedBy(item({ is_summary: true }), 3)).toBeNull()
  expect(shiftedBy(item({ actual_start: '2026-03-30T08:00', deadline: '2026-04-03T17:00' }), 1)).toEqual({ deadline: '2026-04-04T17:00' })
  expect(shiftedBy(item({ actual_start: '2026-03-30T08:00', closed_at: '2026-04-01T09:00:00Z', deadline: '2026-04-03T17:00' }), 1)).toBeNull()
})

test('a day typed for the first time begins in the morning and ends in the evening', () => {
  expect(withDay(item({ start: null }), 'start', '2026-05-01')).toBe('2026-05-01T08:00')
  expect(withDay(item({}), 'deadline', '2026-05-01')).toBe('2026-05-01T17:00')
  expect(withDay(item({ finish: '2026-04-01T12:00' }), 'finish', '2026-05-01')).toBe('2026-05-01T12:00')
  expect(withDay(item({}), 'deadline', null)).toBeNull()
})

test('a label goes to those that lack it, and from all when all have it', () => {
  const change = vi.fn()
  const schema = { labels: [{ id: 7, name: '接口' }] } as unknown as SchemaIndex
  const run = (items: Item[]) => labelChoices(items, schema, '', change).forEach((entry) => 'run' in entry && entry.run())
  run([item({ id: 1, label_ids: [7] }), item({ id: 2, label_ids: [3] })])
  expect(change).toHaveBeenLastCalledWith([{ id: 2, label_ids: [3, 7] }])
  run([item({ id: 1, label_ids: [7] }), item({ id: 2, label_ids: [3, 7] })])
  expect(change).toHaveBeenLastCalledWith([{ id: 1, label_ids: [] }, { id: 2, label_ids: [3] }])
})

test('only statuses that every chosen row may take are offered', () => {
  const statuses = [{ id: 1, name: '待办', category: 'todo', next_ids: [2] }, { id: 2, name: '进行中', category: 'doing', next_ids: [1, 3] }, { id: 3, name: '已完成', category: 'done', next_ids: [] }]
  const schema = { statuses, statusById: new Map(statuses.map((status) => [status.id, status])) } as unknown as SchemaIndex
  const offered = (...items: Item[]) => statusChoices(items, schema, vi.fn()).map(({ label }) => label)
  expect(offered(item({ status_id: 1 }))).toEqual(['待办', '进行中'])
  expect(offered(item({ status_id: 1 }), item({ status_id: 2 }))).toEqual(['待办', '进行中'])
  expect(offered(item({ status_id: 2 }), item({ status_id: 3 }))).toEqual(['已完成'])
})
