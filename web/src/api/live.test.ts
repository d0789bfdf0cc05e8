import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onLive } from './live'

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

  send(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(data) }))
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
  const listeners = [vi.fn(), vi.fn()]
  const stops = listeners.map((listener) => onLive(listener))
  expect(Stream.opened).toHaveLength(1)
  Stream.opened[0]?.send(event)
  for (const listener of listeners) expect(listener).toHaveBeenCalledExactlyOnceWith(event)

  Stream.opened[0]?.fail()
  expect(Stream.opened[0]?.isClosed).toBe(true)
  vi.advanceTimersByTime(1_500)
  expect(Stream.opened).toHaveLength(2)
  Stream.opened[1]?.fail()
  vi.advanceTimersByTime(1_500)
  expect(Stream.opened).toHaveLength(2)
  vi.advanceTimersByTime(1_500)
  expect(Stream.opened).toHaveLength(3)

  stops[0]?.()
  Stream.opened[2]?.send(event)
  expect(listeners[0]).toHaveBeenCalledOnce()
  expect(listeners[1]).toHaveBeenCalledTimes(2)
})
