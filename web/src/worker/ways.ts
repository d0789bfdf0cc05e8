/** Pages that Django renders by itself, and what is never to be kept. */
const NOT_OURS = ['/api/', '/accounts/', '/sign-in/', '/feeds/', '/set-up', '/language', '/unsubscribe', '/healthz', '/readyz', '/static/']
const ASSETS = '/static/app/assets/'

/** `shell`: the page itself. `asset`: a file whose name holds its hash. `network`: always asked for anew. */
export type Way = 'shell' | 'asset' | 'network'

/** How the worker answers a request; whatever it does not know goes to the server. */
export function wayOf(request: { method: string; mode: string; url: string }, origin: string): Way {
  const { origin: asked, pathname } = new URL(request.url)
  if (request.method !== 'GET' || asked !== origin) return 'network'
  if (pathname.startsWith(ASSETS)) return 'asset'
  const isOurs = !NOT_OURS.some((prefix) => pathname.startsWith(prefix))
  return request.mode === 'navigate' && isOurs ? 'shell' : 'network'
}

/** Where a message leads, on our own origin whatever it says. */
export function ownAddress(url: string, origin: string): string {
  const asked = new URL(url, origin)
  return asked.origin === origin ? asked.href : origin
}
