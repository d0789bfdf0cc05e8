import type { Difference } from '@/api/scenarios'

/** What differs about one item, or about one of its dependencies. */
export interface ChangeGroup {
  key: string
  item: Difference['item']
  predecessor: Difference['predecessor']
  /** Why, each reason once; none for what a person drew. */
  reasons: readonly string[]
  differences: readonly Difference[]
  /** Whether the levelling delay among them counts minutes of the clock. */
  isElapsed: boolean
}

/** Says in which minutes another field counts: not a change of its own to read. */
const UNIT = 'levelling_delay_elapsed'

/** Differences of one item and of one dependency stand together, in the order in which they came. */
export function groupChanges(differences: readonly Difference[]): ChangeGroup[] {
  const groups = new Map<string, Difference[]>()
  for (const difference of differences) {
    const key = `${difference.item?.id ?? difference.item?.key ?? ''} ${difference.predecessor ? (difference.predecessor.id ?? 'hidden') : ''}`
    const others = groups.get(key)
    if (others) others.push(difference)
    else groups.set(key, [difference])
  }
  return [...groups].map(([key, together]) => ({
    key,
    item: together[0]?.item ?? null,
    predecessor: together[0]?.predecessor ?? null,
    reasons: [...new Set(together.map(({ reason }) => reason))].filter(Boolean),
    differences: together.filter(({ field }) => field !== UNIT),
    isElapsed: together.some(({ field, value }) => field === UNIT && value === true),
  }))
}
