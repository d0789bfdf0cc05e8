import { onceAnswered } from './changeSets'

/** A hint that something changed; whoever shows it fetches it again. */
export interface LiveEvent {
  /** Null: something may have been missed, so everything shown is to be fetched. */
  project: number | null
  kinds: string[]
  ids: number[]
  change_set: string
  by: number
}

type Listener = (event: LiveEvent) => void

const STREAM = '/api/v1/live'
const CHANNEL = 'touchstone.live'
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 60_000
const MISSED: LiveEvent = { project: null, kinds: [], ids: [], change_set: '', by: 0 }

const listeners = new Set<Listener>()
let hasStarted = false

/** Hear every change of the server; the first listener opens the connection for good. */
export function onLive(listener: Listener): () => void {
  listeners.add(listener)
  if (!hasStarted) start()
  return () => listeners.delete(listener)
}

/**
 * Browsers allow six connections to a server, so all tabs share one stream: the tab that holds the lock listens and tells
 * the others; when it closes, the next in line takes over.
 */
function start(): void {
  hasStarted = true
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }) => tell(data as LiveEvent))
  const lead = () =>
    stream((event) => {
      tell(event)
      channel.postMessage(event)
    })
  // Web Locks exist only on https and localhost; on plain http every tab has its own stream.
  void (navigator.locks ? navigator.locks.request(CHANNEL, lead) : lead())
}

function tell(event: LiveEvent): void {
  onceAnswered(() => {
    for (const listener of listeners) listener(event)
  })
}

/** Never ends. The wait between attempts doubles, and starts afresh once connected; nothing said meanwhile is missed. */
function stream(receive: Listener): Promise<never> {
  let wait = FIRST_WAIT
  let position = ''
  const connect = () => {
    const source = new EventSource(position === '' ? STREAM : `${STREAM}?after=${encodeURIComponent(position)}`)
    const hear = (name: string, react: (data: string) => void) =>
      source.addEventListener(name, (event: MessageEvent<string>) => {
        position = event.lastEventId
        react(event.data)
      })
    hear('hello', () => (wait = FIRST_WAIT))
    hear('message', (data) => receive(JSON.parse(data) as LiveEvent))
    hear('refetch', () => receive(MISSED))
    source.addEventListener('error', () => {
      source.close()
      setTimeout(connect, wait * (1 + Math.random() / 2))
      wait = Math.min(wait * 2, LONGEST_WAIT)
    })
  }
  connect()
  return new Promise<never>(() => {})
}
