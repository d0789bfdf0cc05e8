import { describe, expect, it } from 'vitest'
import { AIMS, bodyOf, goalsOf, isComplete, toggled, USUAL_GOALS } from './goals'

describe('goals', () => {
  it('start from what was asked for last', () => {
    const goals = { aims: ['protect_milestone'], milestone_id: 7, buffer_days: 5, overlap_percent: 30, shorten_percent: 10, ways: ['shortening'], seed: 0 }
    expect(goalsOf({ goals })).toEqual({ aims: ['protect_milestone'], milestoneId: 7, bufferDays: 5, overlapPercent: 30, shortenPercent: 10, ways: ['shortening'] })
    expect(goalsOf(undefined)).toBe(USUAL_GOALS)
  })

  it('name a milestone only where one is to be protected', () => {
    expect(bodyOf({ ...USUAL_GOALS, milestoneId: 7 }).milestone_id).toBeNull()
    expect(bodyOf({ ...USUAL_GOALS, aims: ['protect_milestone'], milestoneId: 7 }).milestone_id).toBe(7)
  })

  it('need an aim, a way, and the milestone to protect', () => {
    expect(isComplete(USUAL_GOALS)).toBe(true)
    expect(isComplete({ ...USUAL_GOALS, aims: [] })).toBe(false)
    expect(isComplete({ ...USUAL_GOALS, ways: [] })).toBe(false)
    expect(isComplete({ ...USUAL_GOALS, aims: ['protect_milestone'] })).toBe(false)
  })

  it('keep their order when one is added', () => {
    expect(toggled(AIMS, ['protect_milestone'], 'earlier_finish')).toEqual(['earlier_finish', 'protect_milestone'])
    expect(toggled(AIMS, ['earlier_finish'], 'earlier_finish')).toEqual([])
  })
})
