import { expect, test } from 'vitest'
import { readOwnCards } from './ownCards'
import { type Card, phaseBeside, stacksOf } from './stacks'

const card = (id: string, column: string, votes = 0, lead: string | null = null) => ({ id, column, votes, lead_id: lead }) as Card

test('a card of another column may lie under a lead, and the most votes come first', () => {
  const stacks = stacksOf([card('a', 'well'), card('b', 'well', 3), card('c', 'improve', 0, 'a')], 'well')
  expect(stacks.map(({ lead, followers }) => [lead.id, followers.map(({ id }) => id)])).toEqual([
    ['b', []],
    ['a', ['c']],
  ])
})

test('phases end at both ends', () => {
  expect([phaseBeside('write', 1), phaseBeside('write', -1), phaseBeside('closed', 1)]).toEqual(['group', undefined, undefined])
})

test('what is not readable is no card of mine', () => {
  expect(readOwnCards('{')).toEqual({})
  expect(readOwnCards('{"a":{"secret":"s","text":"t"}}')).toEqual({ a: { secret: 's', text: 't' } })
})
