import { expect, test } from 'vitest'
import { longestDay, minutesOf, parseShifts, shiftsText, weekMinutes } from './shifts'

test('shifts are written as people write them', () => {
  expect(shiftsText([[480, 720], [780, 1020]])).toBe('08:00–12:00, 13:00–17:00')
  expect(shiftsText([[1320, 1800]])).toBe('22:00–06:00')
  expect(shiftsText([[0, 1440]])).toBe('00:00–24:00')
})

test.each([
  ['8-12 13:00-17:30', [[480, 720], [780, 1050]]],
  ['08:30—12:00，13:30 至 18:00', [[510, 720], [810, 1080]]],
  ['9：00～18：00', [[540, 1080]]],
  ['22-6', [[1320, 1800]]],
  ['0-24', [[0, 1440]]],
  ['', []],
])('%s can be read', (typed, shifts) => {
  expect(parseShifts(typed)).toEqual(shifts)
})

test.each(['上午', '8', '8-12-17', '13-17 8-12', '8-12 11-15', '25-26', '8:75-9'])('%s cannot be read', (typed) => {
  expect(parseShifts(typed)).toBeNull()
})

test('what is written can be read again', () => {
  for (const shifts of [[[480, 720], [780, 1020]], [[1320, 1800]], [[0, 1440]]]) expect(parseShifts(shiftsText(shifts))).toEqual(shifts)
})

test('minutes add up over a day and a week', () => {
  const day = [[480, 720], [780, 1020]]
  const week = [day, day, day, day, day, [[480, 720]], []]
  expect(minutesOf(day)).toBe(480)
  expect(weekMinutes(week)).toBe(2640)
  expect(longestDay(week)).toBe(480)
})
