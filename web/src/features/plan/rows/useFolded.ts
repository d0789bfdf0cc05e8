import { useCallback, useMemo, useState } from 'react'
import type { Item } from '@/api/plan'
import type { RowId } from '@/lib/outline'
import { readStored, writeStored } from '@/lib/storage'

const isIdList = (value: unknown): value is RowId[] => Array.isArray(value) && value.every((id) => typeof id === 'number' || typeof id === 'string')

/** Which branches are folded; remembered by this browser for each project. */
export function useFolded(projectId: number) {
  const key = `touchstone.plan.folded.${projectId}`
  const [folded, setState] = useState<ReadonlySet<RowId>>(() => new Set(readStored(key, isIdList, [])))
  const setFolded = useCallback(
    (next: ReadonlySet<RowId>) => {
      setState(next)
      writeStored(key, [...next])
    },
    [key],
  )
  const unfold = useCallback(
    (id: RowId) =>
      setState((before) => {
        if (!before.has(id)) return before
        const next = new Set(before)
        next.delete(id)
        writeStored(key, [...next])
        return next
      }),
    [key],
  )
  return useMemo(() => ({ folded, setFolded, unfold }), [folded, setFolded, unfold])
}

/** Folds everything from this depth on: with 1 only the top level is seen. */
export function foldedFrom(items: readonly Item[], depth: number): Set<RowId> {
  return new Set(items.filter((item) => item.child_count > 0 && item.depth >= depth - 1).map(({ id }) => id))
}
