import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { useMe } from '@/api/me'
import { lastKept, openOutbox, outbox, sendWaiting } from '@/api/outbox'
import { showToast } from '@/lib/toasts'
import { useText } from '@/ui/language'
import { text } from './text'

const TRIED_EVERY = 20_000
const SHOWN_FOR = 5_000

/** What waits to be sent, and whether there is a network; sends it when there is. */
export function useOutbox(onLook: () => void) {
  const kept = useSyncExternalStore(outbox.subscribe, outbox.get)
  const isOnline = useSyncExternalStore(hearNetwork, () => navigator.onLine)
  const { id } = useMe()
  const send = useSending()
  useEffect(() => void openOutbox(id).then(send), [id, send])
  useEffect(() => {
    if (isOnline) send()
  }, [isOnline, send])
  const waits = kept.some(({ state }) => state === 'waiting')
  useEffect(() => {
    if (!waits) return undefined
    const timer = setInterval(send, TRIED_EVERY)
    return () => clearInterval(timer)
  }, [waits, send])
  useSayingSo(onLook)
  return { kept, isOnline, after: useSettling() }
}

/** Once something has arrived, everything on the page is read again. */
function useSettling() {
  const t = useText(text)
  const queries = useQueryClient()
  return useCallback(
    async (sending: Promise<boolean>) => {
      if (!(await sending)) return
      await queries.invalidateQueries()
      if (outbox.get().length === 0) showToast({ id: 'outbox', text: t.arrived, tone: 'plain', lasting: SHOWN_FOR })
    },
    [queries, t],
  )
}

function useSending() {
  const settle = useSettling()
  return useCallback(() => void settle(sendWaiting()), [settle])
}

function useSayingSo(onLook: () => void): void {
  const t = useText(text)
  useEffect(() => lastKept.subscribe(() => showToast({ id: 'outbox', text: t.kept, tone: 'plain', lasting: SHOWN_FOR, action: { label: t.look, run: onLook } })), [t, onLook])
}

function hearNetwork(listener: () => void): () => void {
  for (const name of ['online', 'offline']) addEventListener(name, listener)
  return () => {
    for (const name of ['online', 'offline']) removeEventListener(name, listener)
  }
}
