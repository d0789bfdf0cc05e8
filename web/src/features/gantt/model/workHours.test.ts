import { expect, test } from 'vitest'
import { OFFICE_WEEK } from '../testing/rows'
import { fromChart, shiftDays, toChart, workHours } from './workHours'

const hours = workHours(OFFICE_WEEK)
const at = (day: number, hour = 0) => new Date(2026, 2, day, hour)

test('a working day fills its cell, and days that follow each other touch', () => {
  expect(toChart('2026-03-02T08:00', hours)).toEqual(at(2))
  expect(toChart('2026-03-02T17:00', hours)).toEqual(at(3))
  expect(toChart('2026-03-03T08:00', hours)).toEqual(at(3))
  expect(toChart('2026-03-02T12:30', hours)).toEqual(at(2, 12))
})

test('overtime stays within its day, and a Saturday that is worked has the usual hours', () => {
  expect(toChart('2026-03-02T21:00', hours)).toEqual(at(3))
  expect(toChart('2026-03-07T08:00', hours)).toEqual(at(7))
})

test('nights and days round the clock are drawn as they are', () => {
  const night = workHours([[[1320, 1800]], [[0, 1440]]])
  expect(toChart('2026-03-02T22:00', night)).toEqual(at(2, 22))
  expect(toChart('2026-03-03T06:00', night)).toEqual(at(3, 6))
})

test('a place in the chart is the moment that is drawn there', () => {
  expect(fromChart(at(2), 'start', hours)).toBe('2026-03-02T08:00')
  expect(fromChart(at(3), 'finish', hours)).toBe('2026-03-02T17:00')
  expect(fromChart(at(2, 12), 'finish', hours)).toBe('2026-03-02T12:30')
})

test('days are shifted across months, the time stays', () => {
  expect(shiftDays('2026-02-27T13:00', 3)).toBe('2026-03-02T13:00')
  expect(shiftDays('2026-03-02T13:00', -2)).toBe('2026-02-28T13:00')
})
