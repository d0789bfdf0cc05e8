import type { Goals, Round } from '../useProposals'

export const AIMS = ['earlier_finish', 'less_overload', 'protect_milestone'] as const
export const WAYS = ['relaxing', 'overlapping', 'shortening', 'reassigning', 'levelling'] as const
export type Aim = (typeof AIMS)[number]
export type Way = (typeof WAYS)[number]

export interface ChosenGoals {
  aims: readonly Aim[]
  milestoneId: number | null
  bufferDays: number
  overlapPercent: number
  shortenPercent: number
  ways: readonly Way[]
}

export const USUAL_GOALS: ChosenGoals = { aims: ['earlier_finish', 'less_overload'], milestoneId: null, bufferDays: 3, overlapPercent: 25, shortenPercent: 20, ways: WAYS }

/** What a search was asked for, to start the next one from. */
export function goalsOf(round: Pick<Round, 'goals'> | undefined): ChosenGoals {
  if (!round) return USUAL_GOALS
  const { goals } = round
  return {
    aims: AIMS.filter((aim) => goals.aims.includes(aim)),
    milestoneId: goals.milestone_id,
    bufferDays: goals.buffer_days,
    overlapPercent: goals.overlap_percent,
    shortenPercent: goals.shorten_percent,
    ways: WAYS.filter((way) => goals.ways.includes(way)),
  }
}

/** What is sent; a milestone that is not to be protected is none of its business. */
export function bodyOf(goals: ChosenGoals): Goals {
  return {
    aims: [...goals.aims],
    milestone_id: goals.aims.includes('protect_milestone') ? goals.milestoneId : null,
    buffer_days: goals.bufferDays,
    overlap_percent: goals.overlapPercent,
    shorten_percent: goals.shortenPercent,
    ways: [...goals.ways],
    seed: 0,
  }
}

/** Whether there is enough to search for. */
export function isComplete(goals: ChosenGoals): boolean {
  return goals.aims.length > 0 && goals.ways.length > 0 && (!goals.aims.includes('protect_milestone') || goals.milestoneId !== null)
}

/** The same list without `value`, or with it, in the order of `all`. */
export function toggled<T>(all: readonly T[], chosen: readonly T[], value: T): readonly T[] {
  return all.filter((one) => (one === value) !== chosen.includes(one))
}
