import { expect, test } from 'vitest'
import type { Item } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'
import { placeAll } from '@/lib/tree'
import { grouped, placing } from './grouping'
import { flatLines, keepSame, outlineLines, type PlanLine } from './rows'
import { sorting } from './sorting'

const given: Partial<Item>[] = [
  { id: 1, parent_id: null, title: '设计', status_id: 2, assignee_id: 7, priority: 0, finish: '2026-03-09T17:00', label_ids: [] },
  { id: 2, parent_id: 1, title: '方案', status_id: 1, assignee_id: null, priority: 4, finish: null, label_ids: [2, 1] },
  { id: 3, parent_id: 1, title: '评审', status_id: 2, assignee_id: 8, priority: 2, finish: '2026-03-05T17:00', label_ids: [1] },
  { id: 4, parent_id: null, title: '施工', status_id: 1, assignee_id: 7, priority: 0, finish: '2026-04-01T17:00', label_ids: [1, 2] },
]
const items = placeAll(given.map((item, place) => ({ ...item, rank: `a${place}` }) as Item))
const byId = new Map(items.map((item) => [item.id, item]))
const named = (...rows: [number, string][]) => new Map(rows.map(([id, name]) => [id, { id, name }]))
const schema = {
  statuses: [{ id: 1 }, { id: 2 }],
  types: [],
  fields: [],
  statusById: named([1, '待办'], [2, '进行中']),
  personById: new Map([[7, { name: '单芳', pinyin: 'shanfang' }], [8, { name: '李雷', pinyin: 'lilei' }]]),
  labelById: named([1, '接口'], [2, '数据']),
  typeById: named(),
} as unknown as SchemaIndex
const words = { unassigned: '未指派', noLabel: '无标签', atTop: '顶层', priorities: ['无', '低', '中', '高', '紧急'] }
const asked = (matching: number[] | null = null) => ({ items, byId, waitsFor: () => '', matching: matching && new Set(matching), shown: matching && new Set(matching) })
const say = (lines: readonly PlanLine[]) => lines.map((line) => (line.kind === 'item' ? `${'>'.repeat(line.depth)}${line.item.title}` : line.kind === 'heading' ? `${line.title} ${line.count}` : line.id))

test('matches stand in the outline with the parents they need, which are marked', () => {
  const lines = outlineLines(asked([3]))
  expect(say(lines)).toEqual(['设计', '>评审'])
  expect(lines.map(({ isContext, isParent }) => [isContext, isParent])).toEqual([[true, true], [false, false]])
})

test('a row that no longer matches stays dimmed while it is kept', () => {
  const kept = { ...asked([3]), shown: new Set([3, 4]) }
  expect(outlineLines(kept).map(({ id, isContext }) => [id, isContext])).toEqual([[1, true], [3, false], [4, true]])
})

test('a parent none of whose children is shown has nothing to fold', () => {
  expect(outlineLines(asked([1])).map(({ isParent }) => isParent)).toEqual([false])
})

test('a sort is flat; empty ones come last either way', () => {
  expect(say(flatLines(asked(), sorting('finish', schema)))).toEqual(['评审', '设计', '施工', '方案'])
  expect(say(flatLines(asked(), sorting('-finish', schema)))).toEqual(['施工', '设计', '评审', '方案'])
  expect(say(flatLines(asked(), sorting('-priority', schema)))).toEqual(['方案', '评审', '设计', '施工'])
  expect(sorting('password', schema)).toBeUndefined()
})

test('rows that are equal by the first column stand in the order of the second', () => {
  expect(say(flatLines(asked(), sorting('status,-finish', schema)))).not.toEqual(say(flatLines(asked(), sorting('status,finish', schema))))
  expect(say(flatLines(asked(), sorting('password,finish', schema)))).toEqual(say(flatLines(asked(), sorting('finish', schema))))
})

test.each([
  ['status', ['待办 2', '>方案', '>施工', '进行中 2', '>设计', '>评审']],
  ['assignee', ['李雷 1', '>评审', '单芳 2', '>设计', '>施工', '未指派 1', '>方案']],
  ['priority', ['紧急 1', '>方案', '中 1', '>评审', '无 2', '>设计', '>施工']],
  ['label', ['接口 1', '>评审', '接口、数据 2', '>方案', '>施工', '无标签 1', '>设计']],
  ['parent', ['顶层 2', '>设计', '>施工', '设计 2', '>方案', '>评审']],
] as const)('groups by %s have headings with counts', (groupBy, wanted) => {
  expect(say(grouped(flatLines(asked(), undefined), groupBy, placing(groupBy, schema, byId, words), schema))).toEqual(wanted)
})

test('lines that did not change stay the same objects', () => {
  const before = outlineLines(asked())
  const kept = keepSame(outlineLines({ ...asked(), waitsFor: (id) => (id === 3 ? '2' : '') }), new Map(before.map((line) => [line.id, line])))
  expect(kept.map((line, index) => line === before[index])).toEqual([true, true, false, true])
})
