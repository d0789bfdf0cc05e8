import { expect, test } from 'vitest'
import { textChanges } from './textDiff'

const shown = (before: string, after: string) =>
  textChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
    .join('')

test('Chinese is compared character by character', () => {
  expect(shown('周三上线门户', '周四上线新门户')).toBe('周[-三][+四]上线[+新]门户')
})

test('other scripts are compared word by word', () => {
  expect(shown('ship on Monday', 'ship on Friday')).toBe('ship on [-Monday][+Friday]')
})

test('every character of both versions is told', () => {
  const [before, after] = ['甲乙 one\n丙', '乙 two\n丙丁']
  const all = textChanges(before, after)
  expect(all.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('')).toBe(before)
  expect(all.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join('')).toBe(after)
})

test('a text too long to compare is told as replaced', () => {
  const [before, after] = ['甲'.repeat(3000), '乙'.repeat(3000)]
  expect(textChanges(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
})
