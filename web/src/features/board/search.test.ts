import { expect, test } from 'vitest'
import { boardSearch, keysOf, toggled } from './search'

test('the address keeps what makes sense and drops the rest', () => {
  expect(boardSearch({ board: 3, q: 12, only: 'mine,nonsense,late', lanes: 'values.side', fc: 5, item: 4 })).toEqual({ board: 3, q: '12', only: 'mine,late', lanes: 'values.side', fc: '5', item: 4 })
  expect(boardSearch({ board: 'x', only: 'nonsense', lanes: 'a b' })).toEqual({})
})

test('folding is a set of keys, of which one may be empty', () => {
  expect(toggled(undefined, '')).toBe('-')
  expect(toggled('-,3', '3')).toBe('-')
  expect(toggled('3', '3')).toBeUndefined()
  expect([...keysOf('-,3')]).toEqual(['', '3'])
})
