import { type ClipboardEvent, useMemo } from 'react'
import { isTyping } from '@/lib/keyboard'
import type { RowId } from '@/lib/outline'
import type { PlanKit } from '../columns/planKit'
import { isWithin, outermost } from './arranging'
import { linesOf, textOf } from '@/lib/pasting'
import { itemIds } from './useOutline'

const KIND = 'application/x-touchstone-items'

interface Options {
  kit: PlanKit
  chosen: () => readonly RowId[]
  active: () => RowId | null
  onCreated: (ids: readonly number[]) => void
}

/** Ctrl+C and Ctrl+V: rows of this project are copied with all they hold, text becomes new rows. */
export function useClipboard({ kit, chosen, active, onCreated }: Options) {
  return useMemo(() => {
    const place = () => {
      const item = kit.planNow().byId.get(Number(active()))
      return item ? { parent_id: item.parent_id, after_id: item.id } : { parent_id: null }
    }
    const copy = (event: ClipboardEvent) => {
      const plan = kit.planNow()
      const rows = outermost(plan, itemIds(chosen()))
      if (isTyping(event.target) || rows.length === 0) return
      const inside = new Set(rows.map(({ id }) => id))
      event.clipboardData.setData('text/plain', textOf(plan.items.filter((item) => isWithin(plan, item, inside))))
      event.clipboardData.setData(KIND, JSON.stringify({ project: kit.projectId, ids: rows.map(({ id }) => id) }))
      event.preventDefault()
    }
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target) || !kit.canEdit) return
      event.preventDefault()
      const ids = copiedIds(event.clipboardData.getData(KIND), kit)
      const lines = linesOf(event.clipboardData.getData('text/plain'))
      if (ids) void kit.writes.copy(ids, place()).then((changed) => onCreated(changed?.items.slice(0, 1).map(({ id }) => id) ?? []))
      else if (lines.length > 0) void kit.writes.createMany(lines, place()).then((changed) => onCreated((changed?.items ?? []).slice(0, lines.length).map(({ id }) => id)))
    }
    return { copy, paste }
  }, [kit, chosen, active, onCreated])
}

/** Rows of this project that are still there; those of another project are pasted as text. */
function copiedIds(data: string, { projectId, planNow }: PlanKit): number[] | null {
  if (!data) return null
  const { project, ids } = JSON.parse(data) as { project: number; ids: number[] }
  const live = ids.filter((id) => planNow().byId.has(id))
  return project === projectId && live.length > 0 ? live : null
}
