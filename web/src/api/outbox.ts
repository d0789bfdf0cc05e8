import { isDone, isKeepable, type Kept, withVersion } from '@/lib/outbox/kept'
import { readKept, removeKept, writeKept } from '@/lib/outbox/database'
import { createStore } from '@/lib/store'
import { csrfToken } from './csrf'
import { problemOf } from './problem'

/** What was typed and has not arrived, oldest first; only the signed-in person's. */
export const outbox = createStore<readonly Kept[]>([])
/** When something was kept last: the page says so. */
export const lastKept = createStore(0)

const STALE = 412
const LATER = new Set([401, 408, 425, 429])
/** What an answer would hold if nothing had changed yet: whoever waits for it goes on. */
const NOTHING_YET = { items: [], dates: { columns: [], rows: [] }, removed_ids: [], change_set: null }

let owner: number | null = null

/** From now on what cannot be sent is kept for this person. */
export async function openOutbox(person: number): Promise<void> {
  owner = person
  await readAgain()
}

/** Send a write; where the network is gone, keep it and answer that it will be done. */
export async function sendOrKeep(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (owner === null || !isKeepable(request.method, pathname)) return fetch(request)
  const id = request.headers.get('Idempotency-Key') ?? crypto.randomUUID()
  if (request.method === 'POST') request.headers.set('Idempotency-Key', id)
  const copy = request.clone()
  try {
    return await fetch(request)
  } catch (error) {
    if (request.signal.aborted) throw error
    const body = (await copy.json()) as Record<string, unknown>
    await keep({ id, person: owner, method: request.method, path: pathname, body, match: request.headers.get('If-Match'), at: new Date().toISOString(), state: 'waiting', reason: '', current: null })
    return Response.json(NOTHING_YET, { status: 202 })
  }
}

/** Send what waits, one after the other as it was written; answers whether anything arrived. */
export async function sendWaiting(): Promise<boolean> {
  if (owner === null) return false
  // Of several windows one sends; without TLS browsers have no locks, and the server tells repeated writes apart.
  if (!('locks' in navigator)) return sendAll()
  return navigator.locks.request('touchstone outbox', { ifAvailable: true }, async (lock) => lock !== null && (await sendAll()))
}

export async function retry(kept: Kept): Promise<boolean> {
  await writeKept({ ...kept, state: 'waiting', reason: '' })
  await readAgain()
  return sendWaiting()
}

/** Mine after all: the edit is sent on top of what somebody else wrote. */
export async function overwrite(kept: Kept): Promise<boolean> {
  return retry({ ...kept, match: `"${String(kept.current?.['version'])}"`, current: null })
}

export async function discard(kept: Kept): Promise<void> {
  await removeKept(kept.id)
  await readAgain()
}

async function keep(kept: Kept): Promise<void> {
  await writeKept(kept)
  await readAgain()
  lastKept.set(Date.now())
}

async function readAgain(): Promise<void> {
  const all = await readKept().catch(() => [])
  outbox.set(all.filter(({ person }) => person === owner))
}

async function sendAll(): Promise<boolean> {
  await readAgain()
  let hasArrived = false
  for (;;) {
    const next = outbox.get().find(({ state }) => state === 'waiting')
    if (!next) return hasArrived
    const answer = await post(next).catch(() => null)
    if (!answer || answer.status >= 500 || LATER.has(answer.status)) return hasArrived
    await conclude(next, answer)
    await readAgain()
    hasArrived ||= answer.ok
  }
}

function post({ id, method, path, body, match }: Kept): Promise<Response> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', 'X-CSRFToken': csrfToken() }
  if (method === 'POST') headers['Idempotency-Key'] = id
  if (match !== null) headers['If-Match'] = match
  return fetch(path, { method, headers, body: JSON.stringify(body), credentials: 'same-origin' })
}

async function conclude(kept: Kept, answer: Response): Promise<void> {
  if (answer.ok) {
    const { items } = (await answer.json().catch(() => ({}))) as { items?: { version: number }[] }
    const version = items?.[0]?.version
    if (version !== undefined) await Promise.all(withVersion(outbox.get(), kept, version).map(writeKept))
    return removeKept(kept.id)
  }
  const { problem, message } = await problemOf(answer)
  const current = (problem.current ?? null) as Kept['current']
  const settled: Kept = { ...kept, state: answer.status === STALE ? 'conflict' : 'refused', reason: message, current }
  return isDone(settled) ? removeKept(kept.id) : writeKept(settled)
}
