import { expect, test } from 'vitest'
import { planOf, itemOf, linkOf } from '../testing/rows'
import { parseLag } from './lag'
import { predecessorsText } from './predecessors'

test('a lag is read as people write it', () => {
  expect(parseLag('2天', 480)).toEqual({ lag: 960, lag_unit: 'working' })
  expect(parseLag('-1d', 480)).toEqual({ lag: -480, lag_unit: 'working' })
  expect(parseLag('＋５０％', 480)).toEqual({ lag: 50, lag_unit: 'percent' })
  expect(parseLag('', 480)).toEqual({ lag: 0, lag_unit: 'working' })
  expect(parseLag('soon', 480)).toBeNull()
})

test('predecessors are told by WBS, with the type only where it matters', () => {
  const plan = planOf([itemOf(1, { wbs: '1.2' }), itemOf(2, { wbs: '1.3' })])
  const links = [linkOf(1, 1, 3), linkOf(2, 2, 3, { type: 'SS', lag: 960 }), linkOf(3, 1, 3, { lag: -480 })]
  expect(predecessorsText(links, plan, 'zh')).toBe('1.2, 1.3SS+2 天, 1.2FS−1 天')
})
