import { expect, test } from 'vitest'
import { mondayOf } from './mondayOf'

test('Sunday ends the week that began on Monday', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16')
  expect(mondayOf('2026-11-16')).toBe('2026-11-16')
  expect(mondayOf('2026-11-18')).toBe('2026-11-16')
})
