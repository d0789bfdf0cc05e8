import { expect, test } from 'vitest'
import { formatDuration, parseDuration } from './duration'

const DAY = 480

test.each([
  [0, '0d', '0 天'],
  [480, '1d', '1 天'],
  [1680, '3d 4h', '3 天 4 小时'],
  [90, '1h 30m', '1 小时 30 分钟'],
  [-960, '−2d', '−2 天'],
])('%i minutes read %s and %s', (minutes, en, zh) => {
  expect(formatDuration(minutes, DAY, 'en')).toBe(en)
  expect(formatDuration(minutes, DAY, 'zh')).toBe(zh)
})

test('a day is as long as the project says', () => {
  expect(formatDuration(840, 420, 'en')).toBe('2d')
  expect(parseDuration('2d', 420)).toBe(840)
})

test.each([
  ['3d 4h', 1680],
  ['3天4小时', 1680],
  ['３天', 1440],
  ['1.5', 720],
  ['2w', 4800],
  ['2周', 4800],
  ['90m', 90],
  ['90 分钟', 90],
  ['1 day 2 hours', 600],
  ['2个小时', 120],
  ['0', 0],
])('%s is %i minutes', (text, minutes) => expect(parseDuration(text, DAY)).toBe(minutes))

test.each(['', 'soon', '3x', '1..5d', '-2d', '3 天左右？'])('%j cannot be read', (text) => expect(parseDuration(text, DAY)).toBeNull())

test('what is shown can be typed again', () => {
  for (const minutes of [1, 59, 60, 479, 481, 1680, 4800, 12345]) {
    expect(parseDuration(formatDuration(minutes, DAY, 'en'), DAY)).toBe(minutes)
    expect(parseDuration(formatDuration(minutes, DAY, 'zh'), DAY)).toBe(minutes)
  }
})
