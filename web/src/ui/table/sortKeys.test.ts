import { expect, test } from 'vitest'
import { sortKeysOf, withSort } from './sortKeys'

test('a click sorts by one column: up, down, not at all', () => {
  expect(withSort(undefined, 'finish', false)).toBe('finish')
  expect(withSort('finish', 'finish', false)).toBe('-finish')
  expect(withSort('-finish', 'finish', false)).toBeUndefined()
  expect(withSort('status,-finish', 'title', false)).toBe('title')
})

test('with Shift a column is added, turned round and taken out, the others stay', () => {
  expect(withSort('status', 'finish', true)).toBe('status,finish')
  expect(withSort('status,finish', 'status', true)).toBe('-status,finish')
  expect(withSort('-status,finish', 'status', true)).toBe('finish')
  expect(withSort('a,b,c', 'd', true)).toBe('a,b,c')
  expect(sortKeysOf('-a,b')).toEqual([{ column: 'a', isDescending: true }, { column: 'b', isDescending: false }])
})
