import type { Plan } from '@/api/plan'
import type { RowId } from '@/lib/outline'
import type { PlanLine } from './rows'

/** Rows that are gone are no longer selected. */
export function stillThere(marked: ReadonlySet<RowId>, { byId }: Pick<Plan, 'byId'>): ReadonlySet<RowId> {
  const left = [...marked].filter((id) => typeof id === 'number' && byId.has(id))
  return left.length === marked.size ? marked : new Set(left)
}

/** Selecting many at once leaves out parents that are shown only for orientation: nobody asked for them. */
export function withoutContext(next: ReadonlySet<RowId>, before: ReadonlySet<RowId>, lines: readonly PlanLine[]): ReadonlySet<RowId> {
  const added = [...next].filter((id) => !before.has(id))
  if (added.length < 2) return next
  const context = new Set(lines.flatMap((line) => (line.kind === 'item' && line.isContext && !before.has(line.id) ? [line.id] : [])))
  return context.size === 0 ? next : new Set([...next].filter((id) => !context.has(Number(id))))
}
