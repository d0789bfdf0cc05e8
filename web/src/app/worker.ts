import { client } from '@/api/client'
import { currentKeys } from '@/lib/push'
import { showToast } from '@/lib/toasts'

const CHECKED_EVERY = 60 * 60 * 1000
const STAYS = 24 * 60 * 60 * 1000

interface Words {
  newVersion: string
  reload: string
}

/** Let the page start without a network, and say when a newer version waits; `onOpen` follows a notification. */
export async function startWorker(words: () => Words, onOpen: (path: string) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  const container = navigator.serviceWorker
  const wasControlled = container.controller !== null
  container.addEventListener('controllerchange', () => wasControlled && location.reload())
  container.addEventListener('message', ({ data }: MessageEvent<{ open?: string }>) => {
    if (data.open?.startsWith(location.origin)) onOpen(data.open.slice(location.origin.length))
  })
  const registration = await container.register('/service-worker.js').catch(() => null)
  if (!registration) return
  offerWhenWaiting(registration, words)
  void renewPush()
  setInterval(() => void registration.update().catch(() => undefined), CHECKED_EVERY)
}

/** The browser may have been signed in anew since it was switched on. */
async function renewPush(): Promise<void> {
  const keys = await currentKeys()
  if (keys) await client.POST('/api/v1/push-devices', { body: keys }).catch(() => undefined)
}

function offerWhenWaiting(registration: ServiceWorkerRegistration, words: () => Words): void {
  const offer = (worker: ServiceWorker | null) => worker?.state === 'installed' && navigator.serviceWorker.controller && offerUpdate(worker, words())
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => offer(coming))
  })
}

/** Nothing is reloaded by itself: somebody may be writing. */
function offerUpdate(worker: ServiceWorker, words: Words): void {
  showToast({ id: 'version', text: words.newVersion, tone: 'plain', lasting: STAYS, action: { label: words.reload, run: () => worker.postMessage('take over') } })
}
