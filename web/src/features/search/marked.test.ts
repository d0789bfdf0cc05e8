import { expect, test } from 'vitest'
import { marked } from './marked'

const shown = (text: string, query: string) => marked(text, query).map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece)).join('')

test('words looked for are marked, whatever their case', () => {
  expect(shown('桩基检测验收', '验收')).toBe('桩基检测[验收]')
  expect(shown('ERP 接口 erp', 'ERP')).toBe('[ERP] 接口 [erp]')
})

test('several words are marked, the longest first', () => {
  expect(shown('工期延误与工期', '工期 工期延误')).toBe('[工期延误]与[工期]')
})

test('signs mark nothing', () => {
  expect(shown('a.b (c)', '.*')).toBe('a.b (c)')
  expect(shown('', '验收')).toBe('')
})
