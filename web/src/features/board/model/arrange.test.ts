import { expect, test } from 'vitest'
import type { Item } from '@/api/plan'
import { arrange, excess } from './arrange'
import { byId, type Names, type StatusName } from './names'
import { narrow } from './narrow'
import { foresee, mayStand, stepsTo } from './steps'

const status = (id: number, category: string, next: number[], is_cancelled = false): StatusName => ({ id, category, is_cancelled, name: `状态${id}`, next_ids: next })
const STATUSES = [status(1, 'todo', [2, 3]), status(2, 'doing', [3]), status(3, 'done', [1]), status(4, 'done', [], true)]
const NAMES: Names = {
  statuses: STATUSES,
  statusById: byId(STATUSES),
  types: [],
  typeById: new Map(),
  people: [{ id: 7, name: '李娜' }, { id: 8, name: '王建国' }],
  personById: new Map(),
  labels: [{ id: 21, name: '现场', colour: 'red' }, { id: 22, name: '接口', colour: 'blue' }],
  fields: [{ key: 'side', label: '端', options: [{ key: 'web', label: '网页' }] }],
  projects: [],
  titleOf: (id) => `上级${id}`,
}
const WORDS = { categories: { todo: '待办', doing: '进行中', done: '已完成' }, priorities: {}, unassigned: '未指派', none: '无', noParent: '没有上级' }
const VIEW = { columns: 'status', lanes: '', limits: {}, isLimitPerLane: false, hidesEmpty: false }

const item = (id: number, more: Partial<Item> = {}) =>
  ({ id, key: `ERP-${id}`, title: `任务${id}`, status_id: 1, priority: 0, finish: null, closed_at: null, assignee_id: null, parent_id: null, label_ids: [], values: {}, is_blocked: false, created_at: '2026-11-01T00:00:00Z', ...more }) as Item
const at = (value: number) => ({ field: 'status', key: String(value), value, label: '' })
const standing = (items: readonly Item[], more: Partial<typeof VIEW> = {}) => {
  const { columns, lanes } = arrange(items, { ...VIEW, ...more }, NAMES, WORDS)
  return lanes.map(({ place, cells }) => [place?.label ?? '', ...cells.map((cards, at) => `${columns[at]?.place.label} ${cards.map(({ id }) => id).join(' ')}`.trim())])
}

test('the most pressing card stands on top, then the one due first; what was done last stands above what was done before', () => {
  const items = [
    item(1, { finish: '2026-12-01T17:00' }),
    item(2, { finish: '2026-11-20T17:00' }),
    item(3, { priority: 4 }),
    item(4),
    item(5, { status_id: 3, closed_at: '2026-11-01T00:00:00Z' }),
    item(6, { status_id: 3, closed_at: '2026-11-09T00:00:00Z' }),
  ]
  expect(standing(items)).toEqual([['', '状态1 3 2 1 4', '状态2', '状态3 6 5']])
  expect(standing([item(1, { status_id: 4 })])).toEqual([['', '状态1', '状态2', '状态3', '状态4 1']])
})

test('columns and lanes come from any field, and only lanes with cards are drawn', () => {
  const items = [item(1, { assignee_id: 8 }), item(2, { status_id: 2, assignee_id: 8, label_ids: [22] }), item(3, { values: { side: 'web' } })]
  expect(standing(items, { lanes: 'assignee', hidesEmpty: true })).toEqual([['王建国', '状态1 1', '状态2 2'], ['未指派', '状态1 3', '状态2']])
  expect(standing(items, { columns: 'label' })).toEqual([['', '现场', '接口 2', '无 1 3']])
  expect(standing(items, { columns: 'values.side' })).toEqual([['', '网页 3', '无 1 2']])
  expect(standing(items, { columns: 'status_category' })).toEqual([['', '待办 1 3', '进行中 2', '已完成']])
  expect(standing([item(1, { parent_id: 9 }), item(2)], { lanes: 'parent' }).map(([name]) => name)).toEqual(['上级9', '没有上级'])
})

test('a limit counts every card on the board, also those that a filter hides', () => {
  const { columns } = arrange([item(1), item(2)], { ...VIEW, limits: { 1: 1 } }, NAMES, WORDS)
  expect(columns.map(({ total, limit }) => excess(total, limit))).toEqual([1, 0, 0])
  const narrowed = arrange([item(1)], { ...VIEW, limits: { 1: 1 } }, NAMES, WORDS, [item(1), item(2)])
  expect(narrowed.columns.map(({ count, total }) => [count, total])).toEqual([[1, 2], [0, 0], [0, 0]])
})

test('a move changes only what differs, leaves the label it came from, and keeps to the ways of the workflow', () => {
  const card = item(1, { label_ids: [21] })
  const column = { field: 'label', key: '22', value: 22, label: '接口' }
  const lane = { field: 'assignee', key: '7', value: 7, label: '李娜' }
  const steps = stepsTo(card, [column, lane], NAMES)
  expect(steps).toEqual([{ field: 'label', value: 22, instead_of: 21 }, { field: 'assignee', value: 7 }])
  expect(foresee(card, steps, NAMES)).toMatchObject({ label_ids: [22], assignee_id: 7 })
  expect(stepsTo(item(1, { assignee_id: 7 }), [lane, null], NAMES)).toEqual([])
  expect([2, 3, 4].map((id) => mayStand(card, at(id), NAMES))).toEqual([true, true, false])
  const done = { field: 'status_category', key: 'done', value: 'done', label: '' }
  expect(foresee(card, stepsTo(card, [done], NAMES), NAMES)).toMatchObject({ status_id: 3, closed_at: expect.any(String) as string })
})

test('cards are found by title, number, person and by every quick filter that is on', () => {
  const around = { me: 7, wallNow: () => '2026-11-18T12:00', now: Date.parse('2026-11-18T04:00:00Z'), since: new Map([[3, '2026-11-17T00:00:00Z']]), isUnderWay: ({ id }: Item) => id !== 22 }
  const items = [item(1, { assignee_id: 7 }), item(22), item(3, { finish: '2026-11-01T17:00', is_blocked: true })]
  const ids = (wanted: Parameters<typeof narrow>[1]) => narrow(items, wanted, around).map(({ id }) => id)
  expect(ids({ q: 'erp-22' })).toEqual([22])
  expect(ids({ only: ['mine'] })).toEqual([1])
  expect(ids({ only: ['late', 'blocked'] })).toEqual([3])
  expect(ids({ only: ['unowned'] })).toEqual([22, 3])
  expect(ids({ only: ['stale'] })).toEqual([1])
  expect(ids({ assignee: 7, q: '任务' })).toEqual([1])
})
