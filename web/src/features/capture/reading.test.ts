import { expect, test } from 'vitest'
import { captured, fieldsOf, levelsIn } from './reading'

const KNOWN = { people: [{ id: 1, name: '李娜', pinyin: 'lina ln' }], labels: [{ id: 7, name: '前端' }], today: '2026-11-20' }

test('each line of a list says its own', () => {
  const lines = captured('准备发布 @李娜\n\t写公告 明天\n\t备份 #前端 !高', KNOWN, [])
  expect(lines.map(({ title, level }) => [title, level])).toEqual([['准备发布', 0], ['写公告', 1], ['备份', 1]])
  expect(lines.map(fieldsOf)).toEqual([{ assignee_id: 1 }, { deadline: '2026-11-21T17:00' }, { label_ids: [7], priority: 3 }])
  expect(levelsIn(lines)).toBe(2)
})

test('nothing typed is no line', () => {
  expect(captured('  ', KNOWN, [])).toEqual([])
})
