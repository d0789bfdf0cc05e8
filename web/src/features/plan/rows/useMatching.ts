import { useState } from 'react'
import type { PlanMatches } from '@/api/planMatches'

export interface Matching {
  /** What the filter means now; null while nothing narrows the plan. */
  ids: ReadonlySet<number> | null
  /** Those, and rows that were edited out of the filter or made since: they stay until it changes. */
  shown: ReadonlySet<number> | null
  keep: (id: number) => void
}

/** A row does not vanish under the hand that edits it: it stays, dimmed, until the filter changes. */
export function useMatching({ ids, isLooking }: PlanMatches, filterKey: string): Matching {
  const [kept, setKept] = useState<{ key: string; from: ReadonlySet<number> | null; shown: ReadonlySet<number> | null }>({ key: filterKey, from: null, shown: null })
  const isAnswered = !isLooking
  if (isAnswered && (kept.key !== filterKey || kept.from !== ids)) {
    const before = kept.key === filterKey ? kept.shown : null
    setKept({ key: filterKey, from: ids, shown: before && ids ? new Set([...before, ...ids]) : ids })
  }
  const keep = (id: number) => setKept((before) => (before.shown ? { ...before, shown: new Set(before.shown).add(id) } : before))
  return { ids, shown: kept.shown, keep }
}
