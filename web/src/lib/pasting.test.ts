import { expect, test } from 'vitest'
import { linesOf, textOf } from './pasting'

const titles = (text: string) => linesOf(text).map(({ title, level }) => `${'>'.repeat(level)}${title}`)

test('indentation becomes levels, with tabs, spaces or full-width spaces', () => {
  expect(titles('设计\n\t方案\n\t\t草图\n\t评审\n施工')).toEqual(['设计', '>方案', '>>草图', '>评审', '施工'])
  expect(titles('设计\n  方案\n    草图\n  评审')).toEqual(['设计', '>方案', '>>草图', '>评审'])
  expect(titles('设计\n　　方案')).toEqual(['设计', '>方案'])
})

test('a list that begins indented begins at the top', () => {
  expect(titles('    方案\n        草图\n    评审')).toEqual(['方案', '>草图', '评审'])
})

test.each([
  ['- 设计\n- 施工', ['设计', '施工']],
  ['1. 设计\n2. 施工', ['设计', '施工']],
  ['1、设计\n2、施工', ['设计', '施工']],
  ['一、设计\n二、施工', ['设计', '施工']],
  ['（一）设计\n(2) 施工', ['设计', '施工']],
  ['- [ ] 设计\n- [x] 施工', ['设计', '施工']],
  ['2026 年规划\n3D 打印', ['2026 年规划', '3D 打印']],
])('bullets of %j come off, other numbers stay', (text, wanted) => {
  expect(titles(text)).toEqual(wanted)
})

test('blank lines and empty cells of a spreadsheet are left out', () => {
  expect(titles('设计\t3天\r\n\r\n   \r\n施工\t5天')).toEqual(['设计', '施工'])
})

test('the numbers of an outline copied from a spreadsheet are not its titles', () => {
  expect(titles('1\t设计\n1.1\t方案\n2026')).toEqual(['设计', '方案', '2026'])
})

test('control signs and endless lines cannot break a title', () => {
  expect(linesOf('设\u0007计')[0]?.title).toBe('设 计')
  expect(linesOf('长'.repeat(900))[0]?.title).toHaveLength(500)
  expect(linesOf('任务\n'.repeat(3000))).toHaveLength(2000)
})

test('copied rows read back as they stood', () => {
  const text = textOf([{ title: '方案', depth: 3 }, { title: '草图', depth: 4 }, { title: '评审', depth: 3 }])
  expect(titles(text)).toEqual(['方案', '>草图', '评审'])
})
