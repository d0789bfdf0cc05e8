import { type RefObject, useMemo } from 'react'
import type { RowId } from '@/lib/outline'
import type { OutlineActions, TreeTableHandle } from '@/ui/table/types'
import type { PlanKit } from '../columns/planKit'
import type { PlanLine } from '../rows/rows'
import { dropping, indentation, type Move, outdentation, outermost, shifting } from './arranging'
import type { Drafting } from './useDrafting'

interface Options {
  kit: PlanKit
  table: RefObject<TreeTableHandle | null>
  drafting: Drafting
  linesNow: () => readonly PlanLine[]
  isFolded: (id: RowId) => boolean
  unfold: (id: RowId) => void
  /** Rows stand in the outline, so they have a place that can change. */
  isOutline: boolean
  onOpen: (id: number) => void
}

export interface PlanOutline extends OutlineActions {
  addInside: (id: number) => void
  duplicate: (ids: readonly number[]) => void
  drop: (ids: readonly number[], target: number, side: 'before' | 'after' | 'inside') => void
}

/** What the keys and menus of the outline do. Guests only open. */
export function useOutline({ kit, table, drafting, linesNow, isFolded, unfold, isOutline, onOpen }: Options): PlanOutline {
  const { start } = drafting
  return useMemo(() => {
    const { writes, planNow } = kit
    const arrange = async (moves: readonly (Move | undefined)[]) => {
      for (const move of moves) {
        if (!move) continue
        if (move.place.parent_id !== null) unfold(move.place.parent_id)
        await writes.move(move.ids, move.place)
      }
    }
    const add = (after: RowId) => {
      const line = linesNow().find(({ id }) => id === after)
      if (line?.kind === 'item') start(line.id, isOutline && line.isParent && !isFolded(line.id) ? 'first' : 'after')
    }
    const remove = (ids: readonly RowId[]) => {
      const next = rowAfter(linesNow(), ids)
      void writes.trash(outermost(planNow(), itemIds(ids)).map(({ id }) => id))
      if (next !== undefined) table.current?.focusRow(next)
    }
    const duplicate = (ids: readonly number[]) => {
      const chosen = outermost(planNow(), ids)
      const last = chosen.at(-1)
      if (last) void writes.copy(chosen.map(({ id }) => id), { parent_id: last.parent_id, after_id: last.id })
    }
    const open = (id: RowId) => typeof id === 'number' && onOpen(id)
    const nothing = () => undefined
    if (!kit.canEdit) return { open, addInside: nothing, duplicate: nothing, drop: nothing }
    return {
      open,
      add,
      remove,
      duplicate,
      addInside: (id) => start(id, 'inside'),
      drop: (ids, target, side) => void arrange([dropping(planNow(), ids, target, side)]),
      ...(isOutline && {
        indent: (ids: readonly RowId[]) => void arrange(indentation(planNow(), itemIds(ids))),
        outdent: (ids: readonly RowId[]) => void arrange(outdentation(planNow(), itemIds(ids))),
        move: (ids: readonly RowId[], direction: 'up' | 'down') => void arrange([shifting(planNow(), itemIds(ids), direction)]),
      }),
    }
  }, [kit, table, start, linesNow, isFolded, unfold, isOutline, onOpen])
}

/** Headings and rows still being written are no items. */
export function itemIds(ids: Iterable<RowId>): number[] {
  return [...ids].filter((id) => typeof id === 'number')
}

/** Where the focus goes when these rows are gone: to the next one that stays, or the one before. */
function rowAfter(lines: readonly PlanLine[], ids: readonly RowId[]): RowId | undefined {
  const gone = new Set(ids)
  const at = lines.findIndex(({ id }) => gone.has(id))
  const depth = lines[at]?.depth ?? 0
  const next = lines.find((line, index) => index > at && line.depth <= depth && !gone.has(line.id))
  return (next ?? lines[at - 1])?.id
}
