import type { Difference } from '@/api/scenarios'

/** What differs about one item, or about one of its dependencies. */
export interface ChangeGroup {
  key: string
  item: Difference['item']
  predecessor: Difference['predecessor']
  /** Why, once; empty for what a person drew. */
  reason: string
  differences: readonly Difference[]
}

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
    reason: together.find(({ reason }) => reason)?.reason ?? '',
    differences: together,
  }))
}
