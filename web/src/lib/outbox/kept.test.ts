import { expect, test } from 'vitest'
import { isDone, isKeepable, itemIdOf, type Kept, wordsOf, withVersion } from './kept'

const EDIT: Kept = { id: 'a', person: 1, method: 'PATCH', path: '/api/v1/items/7', body: { title: '联调' }, match: '"3"', at: '', state: 'waiting', reason: '', current: null }

test.each([
  ['POST', '/api/v1/projects/3/items', true],
  ['POST', '/api/v1/projects/3/outlines', true],
  ['POST', '/api/v1/items/7/comments', true],
  ['PATCH', '/api/v1/items/7', true],
  ['PATCH', '/api/v1/me', false],
  ['DELETE', '/api/v1/items/7', false],
  ['POST', '/api/v1/projects/3/trash', false],
  ['POST', '/api/v1/change-sets/x/undo', false],
])('%s %s is kept: %s', (method, path, is) => {
  expect(isKeepable(method, path)).toBe(is)
})

test('what was written can be read again', () => {
  const names = { title: '标题', percent_complete: '完成百分比' }
  expect(wordsOf(EDIT, names)).toBe('标题: 联调')
  expect(wordsOf({ ...EDIT, body: { body: '请看日志' } }, names)).toBe('请看日志')
  expect(wordsOf({ ...EDIT, body: { lines: [{ title: '甲' }, { title: '乙' }] } }, names)).toBe('甲\n乙')
  expect(wordsOf({ ...EDIT, body: { percent_complete: 40, type_id: 3 } }, names)).toBe('完成百分比: 40')
  expect(itemIdOf(EDIT)).toBe(7)
})

test('an edit whose answer was lost is no conflict', () => {
  expect(isDone({ ...EDIT, current: { title: '联调', priority: 2 } })).toBe(true)
  expect(isDone({ ...EDIT, current: { title: '别的' } })).toBe(false)
})

test('two edits of one row made offline do not contradict each other', () => {
  const later = { ...EDIT, id: 'b', body: { priority: 3 } }
  const elsewhere = { ...EDIT, id: 'c', path: '/api/v1/items/8' }
  expect(withVersion([later, elsewhere], EDIT, 4)).toEqual([{ ...later, match: '"4"' }])
})
