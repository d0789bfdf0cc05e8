import { beforeEach, expect, test, vi } from 'vitest'
import { type Change, clearChanges, forget, isOwnChange, nextRedo, nextUndo, onChange, onceAnswered, remember, rememberRedo, rememberUndo, trackWrite } from './changeSets'

const written = (id: string): Change => ({ id, operation: 'patch /items', direction: 'done' })

beforeEach(clearChanges)

test('the newest is undone first, and undone ones can be redone', () => {
  remember(written('a'))
  remember(written('b'))
  rememberUndo(written('b'), 'b-inverse')
  expect(nextUndo()?.id).toBe('a')
  expect(nextRedo()?.id).toBe('b-inverse')
  rememberRedo({ ...written('b'), id: 'b-inverse' }, 'b-again')
  expect(nextUndo()?.id).toBe('b-again')
  expect(nextRedo()).toBeUndefined()
})

test('a new write ends what could be redone', () => {
  remember(written('a'))
  rememberUndo(written('a'), 'a-inverse')
  remember(written('b'))
  expect(nextRedo()).toBeUndefined()
})

test('what somebody changed since is forgotten', () => {
  remember(written('a'))
  forget(written('a'))
  expect(nextUndo()).toBeUndefined()
})

test('listeners hear what was done, and our own changes are known', () => {
  const listener = vi.fn()
  const stop = onChange(listener)
  remember(written('a'))
  stop()
  remember(written('b'))
  expect(listener).toHaveBeenCalledExactlyOnceWith(written('a'))
  expect(isOwnChange('b')).toBe(true)
  expect(isOwnChange('z')).toBe(false)
})

test('a hint that comes before the answer of our own write waits for it', async () => {
  vi.useFakeTimers()
  const answer = new Promise<string>((resolve) => setTimeout(resolve, 10, 'mine'))
  const write = trackWrite(answer).then((id) => remember(written(id)))
  const heard = vi.fn(() => isOwnChange('mine'))
  onceAnswered(heard)
  expect(heard).not.toHaveBeenCalled()
  await vi.runAllTimersAsync()
  await write
  expect(heard).toHaveReturnedWith(true)
  vi.useRealTimers()
})
