import { expect, test } from 'vitest'
import { planPageSearch } from '../search'
import { definitionOf, isSameDefinition, searchOf } from './definition'

const filter = { and: [{ field: 'assignee', op: 'is', value: 'me' }, { field: 'finish', op: 'next_days', value: 7 }] }

test('an address keeps what it may say and forgets the rest', () => {
  const search = { filter, q: '上线', sort: '-finish', group: 'status', columns: 'title.wbs*80', view: 3, item: 12, trash: true }
  expect(planPageSearch({ ...search, zoom: 'week' })).toEqual(search)
  expect(planPageSearch({ sort: 'a b', group: 'colour', columns: '<b>', trash: 'yes' })).toEqual({})
})

test('a view keeps how one looks, not what is open', () => {
  expect(definitionOf({ filter, q: '上线', sort: '-finish', view: 3, item: 12, trash: true })).toEqual({ filter, q: '上线', sort: '-finish' })
  expect(searchOf(4, { filter, item: 9, view: 1, trash: true, sort: 'start' })).toEqual({ filter, sort: 'start', view: 4 })
  expect(searchOf(undefined, { group: 'label' })).toEqual({ group: 'label' })
})

test('the order of keys changes nothing, other content does', () => {
  const stored = { sort: '-finish', filter: { and: [{ value: 'me', op: 'is', field: 'assignee' }, { value: 7, field: 'finish', op: 'next_days' }] } }
  expect(isSameDefinition({ filter, sort: '-finish', view: 3, item: 5 }, stored)).toBe(true)
  expect(isSameDefinition({ filter, sort: 'finish' }, stored)).toBe(false)
  expect(isSameDefinition({ sort: '-finish' }, stored)).toBe(false)
})
