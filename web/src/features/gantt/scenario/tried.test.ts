import { describe, expect, it } from 'vitest'
import type { Difference } from '@/api/scenarios'
import { itemOf, linkOf, planOf } from '../testing/rows'
import { triedPlan } from './tried'

const difference = (fields: Partial<Difference>): Difference => ({
  id: 1, item: { id: 2, key: 'T-2', title: '开发' }, predecessor: null, field: 'duration', value: 480, drawn_from: 960, current: 960, is_done: false, is_conflict: false, is_gone: false, reason: '', ...fields,
})
const plan = planOf([itemOf(1), itemOf(2)], [linkOf(7, 1, 2)])

describe('triedPlan', () => {
  it('has the dates of the scenario, and those of the plan under what moves', () => {
    const tried = triedPlan(plan, { moved: [[2, '2026-03-02T08:00', '2026-03-03T17:00', '2026-03-05T08:00', '2026-03-05T17:00']], differences: [] })
    expect(tried.plan.byId.get(2)).toMatchObject({ start: '2026-03-05T08:00', finish: '2026-03-05T17:00' })
    expect(tried.plan.byId.get(1)).toBe(plan.byId.get(1))
    expect(tried.frozen.get(2)).toMatchObject({ start: '2026-03-02T08:00', finish: '2026-03-03T17:00' })
    expect(tried.frozen.has(1)).toBe(false)
  })

  it('has the fields of items and dependencies that differ, but not of what is gone', () => {
    const lag = difference({ id: 2, predecessor: { id: 1, key: 'T-1', title: '设计' }, field: 'lag', value: -240 })
    const tried = triedPlan(plan, { moved: [], differences: [difference({}), lag, difference({ id: 3, item: { id: 1, key: 'T-1', title: '设计' }, is_gone: true })] })
    expect(tried.plan.byId.get(2)?.duration).toBe(480)
    expect(tried.plan.byId.get(1)?.duration).toBe(960)
    expect(tried.plan.links[0]?.lag).toBe(-240)
  })

  it('cannot be edited', () => {
    expect(triedPlan(plan, { moved: [], differences: [] }).plan.project.can['edit']).toBe(false)
    expect(plan.project.can['edit']).toBe(true)
  })
})
