import { expect, test } from 'vitest'
import { type Changed, type Item, type Plan, withChanged, withMoved, withoutItems } from './plan'

const item = (id: number, more: Partial<Item> = {}): Item => ({ id, project_id: 1, parent_id: null, rank: `a${id}`, title: `任务${id}`, depth: 0, wbs: `${id}`, child_count: 0, is_summary: false, start: '2026-03-02T08:00', ...more }) as Item

const plan = (...items: Item[]): Plan => ({
  project: { id: 1 } as Plan['project'],
  items,
  byId: new Map(items.map((one) => [one.id, one])),
  links: [],
  missingYears: [],
})

const changed = (more: Partial<Changed>): Changed => ({ items: [], dates: { columns: [], rows: [] }, removed_ids: [], ...more })

test('changed rows replace the old, dates that followed are merged, gone rows go', () => {
  const next = withChanged(
    plan(item(1), item(2), item(3)),
    changed({ items: [item(1, { title: '改名' })], dates: { columns: ['id', 'start'], rows: [[2, '2026-03-09T08:00']] }, removed_ids: [3] }),
  )
  expect(next.items.map(({ id, title, start }) => [id, title, start])).toEqual([
    [1, '改名', '2026-03-02T08:00'],
    [2, '任务2', '2026-03-09T08:00'],
  ])
})

test('a new child makes its parent a summary and stands below it', () => {
  const next = withChanged(plan(item(1), item(2)), changed({ items: [item(9, { parent_id: 1 })] }))
  expect(next.items.map(({ id, wbs, is_summary }) => [id, wbs, is_summary])).toEqual([
    [1, '1', true],
    [9, '1.1', false],
    [2, '2', false],
  ])
})

test('items of other projects stay out', () => {
  expect(withChanged(plan(item(1)), changed({ items: [item(5, { project_id: 2 })] })).items).toHaveLength(1)
})

test('rows that did not change stay the same objects', () => {
  const before = plan(item(1), item(2))
  expect(withChanged(before, changed({ items: [item(2, { title: 'x' })] })).byId.get(1)).toBe(before.byId.get(1))
})

const outline = (one: Plan) => one.items.map(({ id, wbs }) => `${wbs} #${id}`)
/** 1 (4, 5), 2, 3 */
const tree = plan(item(1, { child_count: 2, is_summary: true }), item(4, { parent_id: 1 }), item(5, { parent_id: 1 }), item(2), item(3))

test('a move is seen before the server answers: after, before, at the end', () => {
  expect(outline(withMoved(tree, [3], { parent_id: null, after_id: 1 }))).toEqual(['1 #1', '1.1 #4', '1.2 #5', '2 #3', '3 #2'])
  expect(outline(withMoved(tree, [3, 2], { parent_id: 1, before_id: 5 }))).toEqual(['1 #1', '1.1 #4', '1.2 #3', '1.3 #2', '1.4 #5'])
  expect(outline(withMoved(tree, [4], { parent_id: null, before_id: 1 }))).toEqual(['1 #4', '2 #1', '2.1 #5', '3 #2', '4 #3'])
  expect(outline(withMoved(tree, [1], { parent_id: 3 }))).toEqual(['1 #2', '2 #3', '2.1 #1', '2.1.1 #4', '2.1.2 #5'])
})

test('what goes to the trash takes along what is below it', () => {
  expect(outline(withoutItems(tree, [1]))).toEqual(['1 #2', '2 #3'])
  expect(withoutItems(tree, [4, 5]).byId.get(1)?.is_summary).toBe(false)
})
