import { expect, test } from 'vitest'
import { linkOf } from '../testing/rows'
import { lagText, parseLag } from './lag'

test('a lag is read as people write it', () => {
  expect(parseLag('2天', 480)).toEqual({ lag: 960, lag_unit: 'working' })
  expect(parseLag('-1d', 480)).toEqual({ lag: -480, lag_unit: 'working' })
  expect(parseLag('＋５０％', 480)).toEqual({ lag: 50, lag_unit: 'percent' })
  expect(parseLag('', 480)).toEqual({ lag: 0, lag_unit: 'working' })
  expect(parseLag('soon', 480)).toBeNull()
})

test('a lag is told with its sign, nothing where there is none', () => {
  const said = [{ lag: 960 }, { lag: -480 }, { lag: 50, lag_unit: 'percent' as const }, {}].map((lag) => lagText(linkOf(1, 1, 3, lag), 480, 'zh'))
  expect(said).toEqual(['+2 天', '−1 天', '+50%', ''])
})
