import { expect, test } from 'vitest'
import { mergeTexts } from './textMerge'

test('lines that one of both changed are taken from them', () => {
  expect(mergeTexts('目标\n范围\n风险', '目标：上线\n范围\n风险', '目标\n范围\n风险\n验收')).toEqual({ text: '目标：上线\n范围\n风险\n验收', isClean: true })
})

test('where both changed a line, both versions stand, mine first', () => {
  expect(mergeTexts('周三上线', '周四上线', '周五上线')).toEqual({ text: '周四上线\n周五上线', isClean: false })
})

test('what both wrote alike stands once', () => {
  expect(mergeTexts('旧', '新', '新')).toEqual({ text: '新', isClean: true })
})

test('a line that one removed and the other left is gone', () => {
  expect(mergeTexts('一\n二\n三', '一\n三', '一\n二\n三\n四')).toEqual({ text: '一\n三\n四', isClean: true })
})
