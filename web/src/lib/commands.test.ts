import { expect, test, vi } from 'vitest'
import { type Command, createCommandRegistry } from './commands'

const named = (id: string, more: Partial<Command> = {}): Command => ({ id, label: { zh: id, en: id }, group: { zh: '', en: '' }, run: () => {}, ...more })

test('the page that came last owns the key, and gives it back when it leaves', () => {
  const registry = createCommandRegistry()
  registry.add([named('shell', { keys: 'n' })])
  const leave = registry.add([named('page', { keys: 'n' })])
  expect(registry.byKeys('n')?.id).toBe('page')
  leave()
  expect(registry.byKeys('n')?.id).toBe('shell')
})

test('a command that does not apply leaves its key to others', () => {
  const registry = createCommandRegistry()
  registry.add([named('always', { keys: 'e' }), named('never', { keys: 'e', when: () => false })])
  expect(registry.byKeys('e')?.id).toBe('always')
})

test('listeners hear of every change', () => {
  const registry = createCommandRegistry()
  const listener = vi.fn()
  registry.subscribe(listener)
  registry.add([named('one')])()
  expect(listener).toHaveBeenCalledTimes(2)
  expect(registry.list()).toEqual([])
})
