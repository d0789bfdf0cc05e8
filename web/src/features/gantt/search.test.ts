import { expect, test } from 'vitest'
import { ganttSearch, toggleLayer, USUAL_LAYERS, zoomBy } from './search'

test('an address keeps what it may say and forgets the rest', () => {
  const search = ganttSearch({ zoom: 'month', layers: ['slack', 'ghosts'], baseline: 3, only: 'late', hide: true, q: 'a', item: 7, view: 'x', foo: 1 })
  expect(search).toEqual({ zoom: 'month', layers: ['slack'], baseline: 3, only: 'late', hide: true, q: 'a', item: 7 })
  expect(ganttSearch({ zoom: 'minute', layers: 'slack', baseline: -1, only: 'all', hide: 'yes' })).toEqual({})
})

test('zooming stops at the ends', () => {
  expect(zoomBy('week', 1)).toBe('month')
  expect(zoomBy('day', -1)).toBe('day')
  expect(zoomBy('year', 3)).toBe('year')
})

test('the usual layers leave no trace in the address', () => {
  const without = toggleLayer(USUAL_LAYERS, 'names')
  expect(without).not.toContain('names')
  expect(toggleLayer(without ?? [], 'names')).toBeUndefined()
})
