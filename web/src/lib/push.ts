/** What this browser can do about notifications, and whether they are on. */
export type PushState = 'unsupported' | 'denied' | 'off' | 'on'

export interface PushKeys {
  endpoint: string
  p256dh: string
  auth: string
}

export async function pushState(): Promise<PushState> {
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis) || !('Notification' in globalThis)) return 'unsupported'
  if (Notification.permission === 'denied') return 'denied'
  return (await currentSubscription()) ? 'on' : 'off'
}

/** Ask the person, then the browser; null where either says no. */
export async function subscribe(publicKey: string): Promise<PushKeys | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null
  const registration = await navigator.serviceWorker.ready
  const earlier = await registration.pushManager.getSubscription()
  // One made with another key can never be told again.
  if (earlier && !isSameKey(earlier, publicKey)) await earlier.unsubscribe()
  const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(publicKey) })
  return keysOf(made)
}

export async function unsubscribe(): Promise<void> {
  await (await currentSubscription())?.unsubscribe()
}

/** What the server is told again at each start: the session it belongs to may be a new one. */
export async function currentKeys(): Promise<PushKeys | null> {
  const subscription = await currentSubscription()
  return subscription && keysOf(subscription)
}

async function currentSubscription(): Promise<PushSubscription | null> {
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis)) return null
  const registration = await navigator.serviceWorker.getRegistration()
  return (await registration?.pushManager.getSubscription()) ?? null
}

function keysOf(subscription: PushSubscription): PushKeys | null {
  const { endpoint, keys } = subscription.toJSON()
  return endpoint && keys?.['p256dh'] && keys['auth'] ? { endpoint, p256dh: keys['p256dh'], auth: keys['auth'] } : null
}

function isSameKey(subscription: PushSubscription, publicKey: string): boolean {
  const used = subscription.options.applicationServerKey
  return used === null || String(new Uint8Array(used)) === String(bytesOf(publicKey))
}

/** Bytes of base64 for URLs, which has no padding. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
