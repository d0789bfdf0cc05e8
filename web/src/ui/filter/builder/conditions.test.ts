import { expect, test } from 'vitest'
import { planSearch } from '@/lib/planSearch'
import { countConditions, filterOf, groupOf, hasPart, pruned, withPart } from './conditions'
import { type FieldKind, freshCondition, isComplete, OPERATORS, valueKindOf, withOperator } from './kinds'
import { operatorWords } from './text'

const mine = { field: 'assignee', op: 'in', value: ['me'] }
const open = { field: 'status_category', op: 'not_in', value: ['done'] }
const late = { field: 'finish', op: 'overdue' }
const thisWeek = { or: [{ field: 'start', op: 'this_week' }, { field: 'finish', op: 'this_week' }] }
const done = { field: 'percent_complete', op: 'gte', value: 50 }
const KINDS: Record<string, FieldKind> = { finish: 'date', assignee: 'someOrNone', title: 'text' }
const field = (id: string) => ({ id, label: id, kind: KINDS[id] ?? ('text' as const) })

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

test('another operator keeps the value where it fits and begins anew where not', () => {
  const condition = { field: 'finish', op: 'next_days', value: 14 }
  expect(withOperator(condition, field('finish'), 'last_days')).toEqual({ field: 'finish', op: 'last_days', value: 14 })
  expect(withOperator(condition, field('finish'), 'this_week')).toEqual({ field: 'finish', op: 'this_week' })
  expect(withOperator(condition, field('finish'), 'last_weeks')).toEqual({ field: 'finish', op: 'last_weeks', value: 2 })
  expect(withOperator({ field: 'assignee', op: 'in', value: [3] }, field('assignee'), 'empty')).toEqual({ field: 'assignee', op: 'empty' })
})

test('a condition is asked only once it is complete', () => {
  expect(isComplete(freshCondition(field('title')), 'text')).toBe(false)
  expect(isComplete(freshCondition(field('assignee')), 'someOrNone')).toBe(false)
  expect(isComplete(freshCondition(field('finish')), 'date')).toBe(true)
  expect(isComplete({ field: 'finish', op: 'between', value: ['2026-03-02'] }, 'date')).toBe(false)
  expect(isComplete({ field: 'percent_complete', op: 'is', value: 0 }, 'number')).toBe(true)
})

test('every comparison of dates has words in both languages and asks for what it needs', () => {
  for (const op of OPERATORS.date) {
    expect(operatorWords.zh[op]).toBeTruthy()
    expect(operatorWords.en[op]).toBeTruthy()
  }
  expect(['next_weeks', 'older_than', 'this_quarter', 'between', 'is'].map((op) => valueKindOf('date', op))).toEqual(['number', 'number', 'nothing', 'span', 'day'])
})

test('what lacks a value is left out of groups in groups, and empty groups go with it', () => {
  const unfinished = { field: 'title', op: 'contains', value: '' }
  const nested = { and: [late, { or: [unfinished, { and: [late, { or: [unfinished] }] }] }] }
  expect(pruned(nested, [field('finish'), field('title')])).toEqual({ and: [late, late] })
})
