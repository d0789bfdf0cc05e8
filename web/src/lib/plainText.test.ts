import { expect, test } from 'vitest'
import { plainText } from './plainText'

test('people, links and marks are read as words', () => {
  expect(plainText('@[周明](person:3) 请看 **图纸**\n\n- `A-1` [附件](/x)')).toBe('@周明 请看 图纸 - A-1 附件')
})
