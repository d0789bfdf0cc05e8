import { expect, test } from 'vitest'
import { nextWeekday, typedDay } from './typedDay'

const WEDNESDAY = '2026-11-18'

test.each([
  ['2026-12-01', '2026-12-01'],
  ['12-1', '2026-12-01'],
  ['12月1日', '2026-12-01'],
  ['3/5', '2027-03-05'],
  ['+3', '2026-11-21'],
  ['３天后', '2026-11-21'],
  ['2w', undefined],
  ['2026-02-30', undefined],
  ['13-1', undefined],
  ['', undefined],
])('"%s" is %s', (typed, day) => {
  expect(typedDay(typed, WEDNESDAY)).toBe(day)
})

test('the next such weekday is never today', () => {
  expect([nextWeekday(WEDNESDAY, 5), nextWeekday(WEDNESDAY, 1), nextWeekday(WEDNESDAY, 3)]).toEqual(['2026-11-20', '2026-11-23', '2026-11-25'])
})
