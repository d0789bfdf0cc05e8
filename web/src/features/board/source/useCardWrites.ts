import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { client, ifMatch } from '@/api/client'
import { forgetReadItems, type ItemChanges } from '@/api/itemWrites'
import type { Changed, Item } from '@/api/plan'
import { isProblem } from '@/api/problem'
import { showToast } from '@/lib/toasts'
import type { Names } from '../model/names'
import { foresee, type Step } from '../model/steps'
import type { CardStore } from './cards'

interface Write {
  item: Item
  seen: Item
  send: (version: number) => Promise<{ data?: Changed }>
  /** What to do instead of saying the problem; false says it. */
  onRefused?: (message: string, code: string) => boolean
}

/** A move that the server lets pass only with a reason. */
export interface Asking {
  message: string
  answer: (reason: string) => void
}

export interface CardWrites {
  move: (item: Item, steps: readonly Step[]) => void
  edit: (item: Item, changes: ItemChanges) => void
  asking: Asking | null
  stopAsking: () => void
}

const NEEDS_REASON = new Set(['boards.wip_limit_reached', 'work.predecessors_open'])
const SAID_FOR = 8_000
const STALE = 412

/** Moves and edits of cards: seen at once, put back with the reason when refused. */
export function useCardWrites(store: CardStore, names: Names, boardId: number | undefined): CardWrites {
  const [asking, setAsking] = useState<Asking | null>(null)
  const write = useWrite(store)
  const move = useCallback(
    function moveWith(item: Item, steps: readonly Step[], reason = '') {
      if (steps.length === 0) return
      write({
        item,
        seen: foresee(item, steps, names),
        send: (version) =>
          client.POST('/api/v1/items/{item_id}/card-moves', {
            params: { path: { item_id: item.id } },
            headers: ifMatch(version),
            body: { steps: [...steps], override_reason: reason, ...(boardId && { board_id: boardId }) },
          }),
        onRefused: (message, code) => {
          if (!NEEDS_REASON.has(code)) return false
          setAsking({ message, answer: (given) => moveWith(item, steps, given) })
          return true
        },
      })
    },
    [write, names, boardId],
  )
  const edit = useCallback(
    (item: Item, changes: ItemChanges) =>
      write({
        item,
        seen: { ...item, ...(changes as Partial<Item>), ...(changes.blocked_reason !== undefined && { is_blocked: changes.blocked_reason !== '' }) },
        send: (version) => client.PATCH('/api/v1/items/{item_id}', { params: { path: { item_id: item.id } }, headers: ifMatch(version), body: changes }),
      }),
    [write],
  )
  const stopAsking = useCallback(() => setAsking(null), [])
  return useMemo(() => ({ move: (item, steps) => move(item, steps), edit, asking, stopAsking }), [move, edit, asking, stopAsking])
}

function useWrite(store: CardStore): (write: Write) => void {
  const queries = useQueryClient()
  const { mutate } = useMutation({
    scope: { id: store.scope },
    meta: { saysProblem: true },
    mutationFn: async ({ item, send }: Write) => (await send(store.find(item.id)?.version ?? item.version)).data,
    onMutate: ({ item, seen }) => {
      const before = store.sinceOf(item.id)
      store.put(seen, seen.status_id === item.status_id ? before : new Date().toISOString())
      return before
    },
    onError: (error, { item, onRefused }, since) => {
      store.put(item, since)
      if (isProblem(error) && error.status === STALE) store.refresh()
      const isAnswered = isProblem(error) && onRefused?.(error.message, error.code)
      if (!isAnswered) showToast({ id: `card ${item.id}`, text: error.message, tone: 'bad', lasting: SAID_FOR })
    },
    onSuccess: (changed) => {
      if (changed) store.merge(changed)
      void forgetReadItems(queries)
    },
  })
  return useCallback((write) => mutate(write), [mutate])
}
