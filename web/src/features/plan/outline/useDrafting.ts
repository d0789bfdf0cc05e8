import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ItemChanges, OutlineLine } from '@/api/itemWrites'
import type { Item, Plan } from '@/api/plan'
import type { RowId } from '@/lib/outline'
import type { TreeTableHandle } from '@/ui/table/types'
import type { PlanKit } from '../columns/planKit'
import type { PlanLine } from '../rows/rows'
import { type Draft, placeOf, type Relation, relevelled, stillDrafts } from './drafts'

export interface Drafting {
  drafts: readonly Draft[]
  /** Begin a row and edit its title. */
  start: (anchor: Draft['anchor'], relation: Relation) => void
  /** Its title is written: make it an item. */
  send: (id: string, title: string) => void
  /** Enter: on to the next one; on an empty row, back to the row it stood beside. */
  goOn: (id: string) => void
  /** Left empty. Does nothing to a row that was sent. */
  drop: (id: string) => void
  /** Esc: forget it and go back. */
  leave: (id: string) => void
  relevel: (id: string, direction: 'in' | 'out') => void
  /** Several lines were pasted into it. */
  paste: (id: string, lines: readonly OutlineLine[]) => void
}

interface Options {
  plan: Plan
  kit: PlanKit
  table: RefObject<TreeTableHandle | null>
  /** What the table shows now, drafts included. */
  linesNow: () => readonly PlanLine[]
  unfold: (id: RowId) => void
  /** What a new row takes over from the row it stands beside: its group, its type. */
  fieldsBeside: (item: Item) => ItemChanges
  onCreated: (ids: readonly number[]) => void
}

/** Rows that are being written: Enter after Enter, without waiting for the server. */
export function useDrafting({ plan, kit, table, linesNow, unfold, fieldsBeside, onCreated }: Options): Drafting {
  const [all, setAll] = useState<readonly Draft[]>([])
  const latest = useRef<readonly Draft[]>(all)
  const made = useRef(new Map<string, Promise<Item | null>>())
  const count = useRef(0)
  const dropped = useRef<Draft | null>(null)
  const awaited = useRef<string | null>(null)

  const change = useCallback((next: (drafts: readonly Draft[]) => readonly Draft[]) => {
    latest.current = next(latest.current)
    setAll(latest.current)
  }, [])

  const actions = useMemo(() => {
    const find = (id: string) => latest.current.find((draft) => draft.id === id)
    const update = (id: string, changes: Partial<Draft>) => change((drafts) => drafts.map((draft) => (draft.id === id ? { ...draft, ...changes } : draft)))
    const drop = (id: string) => {
      const draft = find(id)
      if (!draft || draft.isSent) return
      dropped.current = draft
      change((drafts) => drafts.filter((other) => other !== draft))
    }
    /** The row it stood beside takes the focus; one that is still on its way takes it on arrival. */
    const goBack = () => {
      const anchor = dropped.current?.anchor ?? null
      awaited.current = typeof anchor === 'string' ? anchor : null
      if (typeof anchor === 'number') table.current?.focusRow(anchor)
    }
    const anchorOf = async ({ anchor }: Draft) => (typeof anchor === 'string' ? await made.current.get(anchor) : kit.planNow().byId.get(anchor ?? 0)) ?? null

    const start: Drafting['start'] = (anchor, relation) => {
      count.current += 1
      const id = `draft ${count.current}`
      if (relation !== 'after' && anchor !== null) unfold(anchor)
      change((drafts) => [...stillDrafts(drafts, kit.planNow()).filter(({ isSent, title }) => isSent || title !== ''), { id, relation, anchor, title: '', isSent: false }])
    }

    const create = async (draft: Draft, title: string): Promise<Item | null> => {
      const anchor = await anchorOf(draft)
      const fields = anchor && draft.relation === 'after' ? fieldsBeside(anchor) : {}
      const changed = await kit.writes.create({ ...fields, title, ...placeOf(kit.planNow(), draft.relation, anchor) })
      return changed?.items[0] ?? null
    }

    const send: Drafting['send'] = (id, title) => {
      const draft = find(id)
      if (!draft || draft.isSent) return
      update(id, { isSent: true, title })
      const creation = create(draft, title)
      made.current.set(id, creation)
      void creation.then((item) => {
        if (!item) return update(id, { isSent: false })
        update(id, { itemId: item.id })
        return onCreated([item.id])
      })
    }

    const goOn: Drafting['goOn'] = (id) => {
      if (find(id)?.isSent) start(id, 'after')
      else goBack()
    }

    const leave = (id: string) => {
      drop(id)
      goBack()
    }

    const relevel: Drafting['relevel'] = (id, direction) => {
      const draft = find(id)
      const moved = draft && relevelled(draft, linesNow(), direction)
      if (!moved) return
      if (moved.relation === 'inside' && moved.anchor !== null) unfold(moved.anchor)
      update(id, moved)
    }

    const paste: Drafting['paste'] = (id, lines) => {
      const draft = find(id)
      if (!draft) return
      drop(id)
      void anchorOf(draft)
        .then((anchor) => kit.writes.createMany(lines, placeOf(kit.planNow(), draft.relation, anchor)))
        .then((changed) => onCreated((changed?.items ?? []).slice(0, lines.length).map((item) => item.id)))
    }

    return { start, send, goOn, drop, leave, relevel, paste }
  }, [kit, table, linesNow, unfold, fieldsBeside, onCreated, change])

  // What has arrived is forgotten, or undoing its creation would show it again as being written.
  const drafts = stillDrafts(all, plan)
  useEffect(() => {
    if (drafts === all) return
    const arrived = all.find(({ id, itemId }) => id === awaited.current && itemId !== undefined)
    if (arrived?.itemId !== undefined && document.activeElement === document.body) table.current?.focusRow(arrived.itemId)
    change(() => drafts)
  }, [drafts, all, change, table])
  // The first row of an empty plan brings the table with it, so the table is asked once it is there.
  const fresh = drafts.findLast(({ isSent, title }) => !isSent && title === '')?.id
  useLayoutEffect(() => {
    if (fresh !== undefined) table.current?.edit(fresh, 'title')
  }, [fresh, table])
  return useMemo(() => ({ ...actions, drafts }), [actions, drafts])
}
