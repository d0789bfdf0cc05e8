import { expect, test } from 'vitest'
import { beginRound, clockText, shuffled, stepRound, tick } from './turns'

test('a round goes forth and back and ends after the last', () => {
  const first = beginRound([7, 8])
  const second = stepRound(tick(first), 1)
  expect(second).toMatchObject({ place: 1, elapsed: 0 })
  expect(second && stepRound(second, 1)).toBeNull()
  expect(stepRound(first, -1)?.place).toBe(0)
})

test('time stands still while it is paused', () => {
  expect(tick({ ...beginRound([1]), isRunning: false }).elapsed).toBe(0)
  expect([clockText(65), clockText(-20)]).toEqual(['1:05', '-0:20'])
})

test('shuffling keeps everybody', () => {
  const keys = [0.5, 0.1, 0.9]
  expect(shuffled([1, 2, 3], () => keys.shift() ?? 0)).toEqual([2, 1, 3])
})
