import { expect, test } from 'vitest'
import { itemOf, planOf } from '../testing/rows'
import { foreseenOf, foreseenPlan, nothingForeseen } from './foreseen'

const plan = planOf([itemOf(1), itemOf(2)])

test('what a preview moves is shown moved, the rest is the same row', () => {
  const foreseen = foreseenOf([[2, 'a', 'b', '2026-04-01T08:00', '2026-04-02T17:00']])
  const shown = foreseenPlan(plan, foreseen)
  expect(shown.byId.get(2)).toMatchObject({ start: '2026-04-01T08:00', finish: '2026-04-02T17:00' })
  expect(shown.byId.get(1)).toBe(plan.byId.get(1))
})

test('without anything foreseen the plan stays itself', () => {
  expect(foreseenPlan(plan, nothingForeseen)).toBe(plan)
})
