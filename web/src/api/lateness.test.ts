import { expect, test } from 'vitest'
import { isLate } from './lateness'

const now = '2026-03-02T08:00'

test('late is what is open although its finish has passed', () => {
  expect(isLate({ finish: '2026-03-01T17:00', closed_at: null }, now)).toBe(true)
  expect(isLate({ finish: '2026-03-02T17:00', closed_at: null }, now)).toBe(false)
  expect(isLate({ finish: null, closed_at: null }, now)).toBe(false)
})

test('a closed item is never late', () => {
  expect(isLate({ finish: '2026-01-01T17:00', closed_at: '2026-02-01T00:00:00Z' }, now)).toBe(false)
})
