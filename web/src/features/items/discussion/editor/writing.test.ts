import { expect, test } from 'vitest'
import { complete, insert, link, namedItems, prefixLines, quoted, type Span, triggerAt, wrap } from './writing'

/** `请@林|看`: the bar is the caret, two bars hold the selection. */
function span(written: string): Span {
  const start = written.indexOf('|')
  const end = written.lastIndexOf('|')
  return { value: written.replaceAll('|', ''), start, end: end > start ? end - 1 : start }
}

function shown({ value, start, end }: Span): string {
  const selected = end > start ? `|${value.slice(start, end)}|` : '|'
  return value.slice(0, start) + selected + value.slice(end)
}

test.each([
  ['请@|', '@', ''],
  ['请@lin|看', '@', 'lin'],
  ['请＠林|', '@', '林'],
  ['见 #12|', '#', '12'],
  ['见＃接口|', '#', '接口'],
])('%s names something', (written, sign, query) => {
  expect(triggerAt(span(written))).toMatchObject({ sign, query })
})

test.each(['wang@example|', '# 标题|', '##|', '@林 |', 'a#1|', '@|林|'])('%s names nothing', (written) => {
  expect(triggerAt(span(written))).toBeUndefined()
})

test('what was begun is replaced by what was chosen', () => {
  const begun = span('请@lin|看')
  const trigger = triggerAt(begun)
  expect(trigger && shown(complete(begun, trigger, '@[林晓梅](person:2)'))).toBe('请@[林晓梅](person:2) |看')
})

test('a picture goes in at the caret', () => {
  expect(shown(insert(span('前|后'), '![图](1)'))).toBe('前![图](1)|后')
})

test('marks are put around the selection and taken away again', () => {
  const bold = wrap(span('这|很重要|。'), '**')
  expect(shown(bold)).toBe('这**|很重要|**。')
  expect(shown(wrap(bold, '**'))).toBe('这|很重要|。')
})

test('every selected line becomes a point and a line again', () => {
  const points = prefixLines(span('一\n|二\n三|'), '- ')
  expect(shown(points)).toBe('一\n|- 二\n- 三|')
  expect(shown(prefixLines(points, '- '))).toBe('一\n|二\n三|')
})

test('a link asks for what is missing', () => {
  expect(shown(link(span('见|说明|')))).toBe('见[说明](|https://|)')
  expect(shown(link(span('|https://a.example|')))).toBe('[|](https://a.example)')
})

test('a quotation names its author', () => {
  expect(quoted('一\n\n二\n', '王建国')).toBe('> **王建国**\n> 一\n>\n> 二\n\n')
})

test('items are named once each, and other dashes are none', () => {
  expect(namedItems('#12 和 ERP-3，再看 #12；a#4、/ERP-5')).toEqual(['#12', 'ERP-3'])
})
