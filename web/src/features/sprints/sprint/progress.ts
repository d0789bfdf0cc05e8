import type { components } from '@/api/schema'

export type Day = components['schemas']['BurndownDay']

/** The last day that is known, and the even pace at the same moment. */
export function standingOf(days: readonly Day[]): { last: Day; start: Day } | null {
  const known = days.filter(({ remaining }) => remaining !== null)
  const [start, last] = [known[0], known.at(-1)]
  return start && last ? { start, last } : null
}

/** By how much the team is ahead (above nothing) or behind. */
export function leadOf({ ideal, remaining }: Pick<Day, 'ideal' | 'remaining'>): number {
  return Math.round((ideal - (remaining ?? 0)) * 10) / 10
}
