import { expect, test } from 'vitest'
import { byDay, gesturesOf, type Happened, itemsOf, tallyOf } from './grouping'

let id = 0
function happened(change_set: string, at = '2026-11-20T08:00:00Z', more: Partial<Happened> = {}): Happened {
  id += 1
  return { id, change_set, at, name: 'item.edited', sentence: '修改了事项', by_id: 1, by_name: '陈思远', item_id: id, item_key: `A-${id}`, item_title: '', changes: [], ...more }
}

test('what one gesture changed is one line', () => {
  const gestures = gesturesOf([happened('b'), happened('b'), happened('a')])
  expect(gestures.map(({ changeSet, events }) => [changeSet, events.length])).toEqual([
    ['b', 2],
    ['a', 1],
  ])
})

test('a gesture that the end of a page cut in two is one again', () => {
  const [first, second] = [[happened('a')], [happened('a'), happened('b')]]
  expect(gesturesOf([...first, ...second])).toHaveLength(2)
})

test('days are those of the reader', () => {
  const gestures = gesturesOf([happened('b', '2026-11-19T17:00:00Z'), happened('a', '2026-11-19T15:00:00Z')])
  expect(byDay(gestures, 'Asia/Shanghai').map(({ day }) => day)).toEqual(['2026-11-20', '2026-11-19'])
  expect(byDay(gestures, 'UTC').map(({ day }) => day)).toEqual(['2026-11-19'])
})

test('a gesture is told by what it did most', () => {
  const [gesture] = gesturesOf([happened('a', undefined, { sentence: '创建了项目' }), happened('a'), happened('a')])
  expect(gesture && tallyOf(gesture)).toEqual([
    { sentence: '修改了事项', count: 2 },
    { sentence: '创建了项目', count: 1 },
  ])
})

test('an item is named once', () => {
  const [gesture] = gesturesOf([happened('a', undefined, { item_id: 7 }), happened('a', undefined, { item_id: 7 }), happened('a', undefined, { item_id: null })])
  expect(gesture && itemsOf(gesture).map((item) => item.id)).toEqual([7])
})
