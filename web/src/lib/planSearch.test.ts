import { expect, test } from 'vitest'
import { isFilter, planSearch } from './planSearch'

test('an address keeps what tree table and Gantt share, and nothing else', () => {
  const filter = { and: [{ field: 'assignee', op: 'is', value: 'me' }, { or: [{ field: 'finish', op: 'overdue' }] }] }
  expect(planSearch({ filter, q: '上线', view: 3, item: 12, zoom: 'week' })).toEqual({ filter, q: '上线', view: 3, item: 12 })
})

test('a number typed into the search stays a word', () => {
  expect(planSearch({ q: 12 })).toEqual({ q: '12' })
})

test.each([[{ filter: 'x' }], [{ filter: { and: 3 } }], [{ filter: { field: 1, op: 'is' } }], [{ q: '' }], [{ view: -1 }], [{ item: 1.5 }], [{ item: '7' }]])('%o says nothing', (search) => {
  expect(planSearch(search)).toEqual({})
})

test('endless nesting is no filter', () => {
  const deep = Array.from({ length: 9 }).reduce<unknown>((inner) => ({ and: [inner] }), { field: 'title', op: 'contains', value: 'x' })
  expect(isFilter(deep)).toBe(false)
})
