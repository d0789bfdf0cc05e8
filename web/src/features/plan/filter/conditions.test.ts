import { expect, test } from 'vitest'
import { isFilter, planSearch } from '@/lib/planSearch'
import { countConditions, filterOf, groupOf, hasPart, isCondition, withPart } from './conditions'
import { freshCondition, isComplete, OPERATORS, STANDARD_FIELDS, withOperator } from './fields'
import { QUICK_FILTERS } from './quickFilters'

const { mine, late, thisWeek, open } = QUICK_FILTERS
const done = { field: 'percent_complete', op: 'gte', value: 50 }
const field = (id: string) => STANDARD_FIELDS.find((other) => other.id === id) ?? { id, kind: 'text' as const }

test('a filter goes into the address and comes back as it was', () => {
  const filter = { and: [mine, { or: [late, thisWeek] }] }
  const address = JSON.stringify(planSearch({ filter }))
  expect(planSearch(JSON.parse(address) as Record<string, unknown>)).toEqual({ filter })
})

test('quick filters join with what is asked for and leave it when they go', () => {
  const first = withPart(undefined, mine, true)
  expect(first).toEqual(mine)
  const both = withPart(first, late, true)
  expect(both).toEqual({ and: [mine, late] })
  expect(hasPart(both, late)).toBe(true)
  expect(withPart(both, mine, false)).toEqual(late)
  expect(withPart(late, late, false)).toBeUndefined()
})

test('an "or" is kept as one of the things that all must hold', () => {
  const either = { or: [mine, done] }
  expect(withPart(either, open, true)).toEqual({ and: [either, open] })
  expect(withPart({ and: [either, open] }, open, false)).toEqual(either)
  expect(hasPart(thisWeek, thisWeek)).toBe(true)
})

test('conditions are the same in whatever order their words stand', () => {
  expect(hasPart({ and: [{ value: ['me'], op: 'in', field: 'assignee' }] }, mine)).toBe(true)
})

test('groups of one and of none become the shortest filter', () => {
  expect(filterOf(groupOf({ and: [done] }))).toEqual(done)
  expect(filterOf({ join: 'or', parts: [] })).toBeUndefined()
  expect(countConditions({ and: [mine, { or: [late, thisWeek] }] })).toBe(4)
})

test('every quick filter is one that an address may hold and that the panel can show', () => {
  for (const filter of Object.values(QUICK_FILTERS)) {
    expect(isFilter(filter)).toBe(true)
    for (const part of groupOf(filter).parts) expect(isCondition(part) && OPERATORS[field(part.field).kind]).toContain(isCondition(part) && part.op)
  }
})

test('another operator keeps the value where it fits and begins anew where not', () => {
  const condition = { field: 'finish', op: 'next_days', value: 14 }
  expect(withOperator(condition, field('finish'), 'last_days')).toEqual({ field: 'finish', op: 'last_days', value: 14 })
  expect(withOperator(condition, field('finish'), 'this_week')).toEqual({ field: 'finish', op: 'this_week' })
  expect(withOperator({ field: 'assignee', op: 'in', value: [3] }, field('assignee'), 'empty')).toEqual({ field: 'assignee', op: 'empty' })
})

test('a condition is asked only once it is complete', () => {
  expect(isComplete(freshCondition(field('title')), 'text')).toBe(false)
  expect(isComplete(freshCondition(field('assignee')), 'person')).toBe(false)
  expect(isComplete(freshCondition(field('finish')), 'date')).toBe(true)
  expect(isComplete({ field: 'finish', op: 'between', value: ['2026-03-02'] }, 'date')).toBe(false)
  expect(isComplete({ field: 'percent_complete', op: 'is', value: 0 }, 'number')).toBe(true)
})
