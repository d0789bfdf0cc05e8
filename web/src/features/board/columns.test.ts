import { expect, test } from 'vitest'
import type { Item } from '@/api/plan'
import type { Status } from '@/api/projectSchema'
import { columnsOf } from './columns'

const status = (id: number, category: string, is_cancelled = false) => ({ id, category, is_cancelled, name: `状态${id}`, next_ids: [] }) as unknown as Status
const item = (id: number, more: Partial<Item> = {}) =>
  ({ id, key: `ERP-${id}`, title: `任务${id}`, status_id: 1, priority: 0, finish: null, closed_at: null, assignee_id: null, is_summary: false, ...more }) as Item

const STATUSES = [status(1, 'todo'), status(2, 'done'), status(3, 'done', true)]
const wanted = { me: 7, now: '2026-11-18T12:00' }
const ids = (items: readonly Item[], more: object = {}) => columnsOf(items, STATUSES, { ...wanted, ...more }).map(({ cards }) => cards.map(({ id }) => id))

test('the most pressing card stands on top, then the one due first; summaries are no cards', () => {
  const items = [item(1, { finish: '2026-12-01T17:00' }), item(2, { finish: '2026-11-20T17:00' }), item(3, { priority: 4 }), item(4), item(5, { is_summary: true })]
  expect(ids(items)).toEqual([[3, 2, 1, 4], []])
})

test('what was done last stands on top, and cancelled things show only when there are some', () => {
  const items = [item(1, { status_id: 2, closed_at: '2026-11-01T00:00:00Z' }), item(2, { status_id: 2, closed_at: '2026-11-09T00:00:00Z' }), item(3, { status_id: 3 })]
  expect(ids(items)).toEqual([[], [2, 1], [3]])
})

test('cards are found by title, number and whose they are', () => {
  const items = [item(1, { assignee_id: 7 }), item(22), item(3, { finish: '2026-11-01T17:00' })]
  expect(ids(items, { q: 'erp-22' })).toEqual([[22], []])
  expect(ids(items, { only: 'mine' })).toEqual([[1], []])
  expect(ids(items, { only: 'late' })).toEqual([[3], []])
  expect(ids(items, { only: 'unowned' })).toEqual([[3, 22], []])
})
