import type { Decisions, Difference } from '@/api/scenarios'

/** The places that somebody has to decide about: what is gone from the plan is left out anyway. */
export function openConflicts(differences: readonly Difference[]): readonly Difference[] {
  return differences.filter(({ is_conflict, is_gone }) => is_conflict && !is_gone)
}

/** Every open place, decided: those of `kept` stay as they are in the plan. */
export function decisionsOf(conflicts: readonly Difference[], kept: ReadonlySet<number>): Decisions {
  const ids = conflicts.map(({ id }) => id)
  return { overwrite: ids.filter((id) => !kept.has(id)), keep: ids.filter((id) => kept.has(id)) }
}
