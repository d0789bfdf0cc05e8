import { expect, test } from 'vitest'
import type { Item, Plan } from '@/api/plan'
import { placeAll } from '@/lib/tree'
import { outlineLines, type PlanLine } from '../rows/rows'
import { type Draft, placeOf, relevelled, stillDrafts, withDrafts } from './drafts'

/** 1 设计 (2 方案, 3 评审), 4 施工 */
const parents: [number, number | null][] = [[1, null], [2, 1], [3, 1], [4, null]]
const items = placeAll(parents.map(([id, parent_id], place) => ({ id, parent_id, title: `任务${id}`, rank: `a${place}` }) as Item))
const byId = new Map(items.map((item) => [item.id, item]))
const plan = { items, byId } as unknown as Plan
const lines = outlineLines({ items, byId, waitsFor: () => '', matching: null, shown: null })
const draft = (id: string, relation: Draft['relation'], anchor: Draft['anchor']): Draft => ({ id, relation, anchor, title: id, isSent: false })
const say = (shown: readonly PlanLine[]) => shown.map((line) => '>'.repeat(line.depth) + (line.kind === 'item' ? line.id : line.id))

test('a row being written stands where it will stand', () => {
  expect(say(withDrafts(lines, [draft('a', 'after', 1)]))).toEqual(['1', '>2', '>3', 'a', '4'])
  expect(say(withDrafts(lines, [draft('a', 'first', 1)]))).toEqual(['1', '>a', '>2', '>3', '4'])
  expect(say(withDrafts(lines, [draft('a', 'inside', 1)]))).toEqual(['1', '>2', '>3', '>a', '4'])
  expect(say(withDrafts(lines, [draft('a', 'after', null)]))).toEqual(['1', '>2', '>3', '4', 'a'])
})

test('several follow one another, the later beside or inside the earlier', () => {
  expect(say(withDrafts(lines, [draft('a', 'after', 2), draft('b', 'after', 'a'), draft('c', 'inside', 'b')]))).toEqual(['1', '>2', '>a', '>b', '>>c', '>3', '4'])
})

test('the server is asked for the place on screen', () => {
  const place = (relation: Draft['relation'], id: number) => placeOf(plan, relation, byId.get(id) ?? null)
  expect(place('after', 2)).toEqual({ parent_id: 1, after_id: 2 })
  expect(place('first', 1)).toEqual({ parent_id: 1, before_id: 2 })
  expect(place('inside', 4)).toEqual({ parent_id: 4 })
  expect(placeOf(plan, 'after', null)).toEqual({ parent_id: null })
  expect(placeOf(plan, 'after', { id: 99, parent_id: 4 } as Item)).toEqual({ parent_id: 4, after_id: 99 })
})

test('Tab puts it into the row above, Shift+Tab beside its parent', () => {
  const after = draft('a', 'after', 3)
  const shown = withDrafts(lines, [after])
  expect(relevelled(after, shown, 'in')).toMatchObject({ relation: 'inside', anchor: 3 })
  expect(relevelled(after, shown, 'out')).toMatchObject({ relation: 'after', anchor: 1 })
  const first = draft('a', 'first', 1)
  expect(relevelled(first, withDrafts(lines, [first]), 'in')).toBeUndefined()
  const top = draft('a', 'after', 4)
  expect(relevelled(top, withDrafts(lines, [top]), 'out')).toBeUndefined()
})

test('what has become a row of the plan is no draft; the next one stands beside that row', () => {
  const drafts = [{ ...draft('draft 1', 'after', 2), isSent: true, itemId: 3 }, draft('draft 2', 'after', 'draft 1')]
  expect(stillDrafts(drafts, plan)).toEqual([draft('draft 2', 'after', 3)])
  expect(stillDrafts([{ ...draft('draft 1', 'after', 2), itemId: 99 }], plan)).toHaveLength(1)
})
