import { expect, test } from 'vitest'
import { itemOf, linkOf, planOf } from '../testing/rows'
import { planDelta } from './deltas'

const [one, two, three] = [itemOf(1), itemOf(2), itemOf(3)]

test('nothing is applied where nothing changed', () => {
  const plan = planOf([one, two], [linkOf(1, 1, 2)])
  const delta = planDelta(plan, planOf([one, two], [linkOf(1, 1, 2)]))
  expect([delta.removed, delta.added, delta.changed, delta.removedLinks, delta.addedLinks, delta.changedLinks]).toEqual([[], [], [], [], [], []])
  expect(delta.reordered.size).toBe(0)
})

test('moved dates change rows and leave the outline alone', () => {
  const later = { ...two, finish: '2026-03-09T17:00' }
  const delta = planDelta(planOf([one, two]), planOf([one, later]))
  expect(delta.changed).toEqual([later])
  expect(delta.reordered.size).toBe(0)
})

test('a row that goes elsewhere brings the order of its new siblings', () => {
  const inside = { ...two, parent_id: 1, rank: '5' }
  const delta = planDelta(planOf([one, two, three]), planOf([one, inside, three]))
  expect(delta.reordered).toEqual(new Map([[1, [2]]]))
})

test('rows and links come and go', () => {
  const delta = planDelta(planOf([one, two], [linkOf(1, 1, 2), linkOf(2, 2, 1)]), planOf([one, three], [linkOf(1, 1, 2, { version: 2, lag: 480 }), linkOf(4, 1, 3)]))
  expect(delta).toMatchObject({ removed: [2], added: [three], removedLinks: [2], addedLinks: [{ id: 4 }], changedLinks: [{ id: 1, lag: 480 }] })
})
