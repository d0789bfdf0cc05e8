/// <reference lib="webworker" />
import { ownAddress, wayOf } from './ways'

declare const self: ServiceWorkerGlobalScope & {
  /** Written in front of this file by the server: the build, and what the page needs to start. */
  SHELL: { build: string; files: string[] }
}

const PAGE = '/'
const ICON = '/static/icons/192.png'
const CACHE = `touchstone ${self.SHELL.build}`
const PATIENCE = 4_000

self.addEventListener('install', (event) => {
  event.waitUntil(fillCache())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOldBuilds(), self.clients.claim()]))
})

self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, self.location.origin)
  if (way === 'asset') event.respondWith(fromCacheFirst(event.request))
  if (way === 'shell') event.respondWith(fromServerFirst(event.request))
})

self.addEventListener('push', (event) => {
  if (event.data) event.waitUntil(show(event.data.json() as Shown))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(ownAddress(String(event.notification.data), self.location.origin)))
})

interface Shown {
  title: string
  body: string
  url: string
  tag: string
  unread: number
}

async function fillCache(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll(self.SHELL.files)
  // The page that asked for the worker was answered without it.
  const page = await fetch(PAGE).catch(() => null)
  if (page) await keepPage(cache, page)
}

/** Only the page itself, never the sign-in that may be answered in its place. */
async function keepPage(cache: Cache, answer: Response): Promise<void> {
  if (answer.ok && !answer.redirected && answer.headers.has('X-Shell')) await cache.put(PAGE, answer.clone())
}

async function forgetOldBuilds(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith('touchstone ') && name !== CACHE).map((name) => caches.delete(name)))
}

/** Files whose names hold their hash never change. */
async function fromCacheFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

/** The page as the server gives it; as it was last, where the server cannot be reached. */
async function fromServerFirst(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) })
    await keepPage(cache, answer)
    return answer
  } catch (error) {
    const kept = await cache.match(PAGE)
    if (kept) return kept
    throw error
  }
}

async function show({ title, body, url, tag, unread }: Shown): Promise<void> {
  if ('setAppBadge' in navigator) await navigator.setAppBadge(unread).catch(() => undefined)
  await self.registration.showNotification(title, { body, tag, data: url, icon: ICON, badge: ICON })
}

/** In a window that is open, or in a new one. */
async function open(address: string): Promise<void> {
  const [window] = await self.clients.matchAll({ type: 'window' })
  if (!window) return void (await self.clients.openWindow(address))
  await window.focus()
  window.postMessage({ open: address })
}
