import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LiveEvent, onLive } from './live'

const event = { project: 7, kinds: ['item'], ids: [1], change_set: 'c', by: 2 }

/** The browser's EventSource, without a network. */
class Stream extends EventTarget {
  static opened: Stream[] = []
  isClosed = false

  constructor(readonly url: string) {
    super()
    Stream.opened.push(this)
  }

  close(): void {
    this.isClosed = true
  }

  send(data: unknown, name = 'message', lastEventId = 'e-1'): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data), lastEventId }))
  }

  fail(): void {
    this.dispatchEvent(new Event('error'))
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Stream)
  vi.stubGlobal('BroadcastChannel', class extends EventTarget { postMessage = vi.fn() })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('one stream serves all listeners, and is opened again after longer and longer waits', () => {
  const listeners = [vi.fn<(event: LiveEvent) => void>(), vi.fn<(event: LiveEvent) => void>()]
  const stops = listeners.map((listener) => onLive(listener))
  expect(Stream.opened).toHaveLength(1)
  Stream.opened[0]?.send(event)
  for (const listener of listeners) expect(listener).toHaveBeenCalledExactlyOnceWith(event)

  Stream.opened[0]?.fail()
  expect(Stream.opened[0]?.isClosed).toBe(true)
  vi.advanceTimersByTime(1_500)
  expect(Stream.opened[1]?.url).toBe('/api/v1/live?after=e-1')
  Stream.opened[1]?.fail()
  vi.advanceTimersByTime(1_500)
  expect(Stream.opened).toHaveLength(2)
  vi.advanceTimersByTime(1_500)
  expect(Stream.opened).toHaveLength(3)

  Stream.opened[2]?.send({}, 'refetch')
  for (const listener of listeners) expect(listener.mock.lastCall?.[0]).toMatchObject({ project: null })

  stops[0]?.()
  Stream.opened[2]?.send(event)
  expect(listeners[0]).toHaveBeenCalledTimes(2)
  expect(listeners[1]).toHaveBeenCalledTimes(3)
})
