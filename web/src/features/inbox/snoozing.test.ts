import { expect, test } from 'vitest'
import { instantAt, laterTimes } from './snoozing'

test('a time on the wall is an instant of its zone', () => {
  expect(instantAt('2026-11-20', '09:00', 'Asia/Shanghai')).toBe('2026-11-20T01:00:00.000Z')
  expect(instantAt('2026-07-01', '09:00', 'Europe/Berlin')).toBe('2026-07-01T07:00:00.000Z')
})

test('this evening is offered while it is ahead, and next week begins on Monday', () => {
  const fridayNoon = Date.parse('2026-11-20T04:00:00Z')
  expect(laterTimes(fridayNoon, 'Asia/Shanghai').map(({ id, until }) => [id, until])).toEqual([
    ['tonight', '2026-11-20T10:00:00.000Z'],
    ['tomorrow', '2026-11-21T01:00:00.000Z'],
    ['nextWeek', '2026-11-23T01:00:00.000Z'],
  ])
  const fridayNight = Date.parse('2026-11-20T13:00:00Z')
  expect(laterTimes(fridayNight, 'Asia/Shanghai').map(({ id }) => id)).toEqual(['tomorrow', 'nextWeek'])
})
