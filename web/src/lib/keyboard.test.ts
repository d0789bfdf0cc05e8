import { beforeEach, expect, test, vi } from 'vitest'
import { createCommandRegistry } from './commands'
import { createKeyHandler, keyCaps, strokeName } from './keyboard'
import { singleKeys } from './singleKeys'

const label = { zh: '', en: '' }
const run = { go: vi.fn(), undo: vi.fn(), find: vi.fn(), help: vi.fn() }
let now = 0
let isCovered = false
let press: (key: string, more?: KeyboardEventInit & { keyCode?: number }, target?: HTMLElement) => KeyboardEvent

beforeEach(() => {
  vi.clearAllMocks()
  document.body.innerHTML = '<input id="field" /><div id="text"></div>'
  const registry = createCommandRegistry()
  registry.add([
    { id: 'go', label, group: label, keys: 'g p', run: run.go },
    { id: 'undo', label, group: label, keys: 'mod+z', run: run.undo },
    { id: 'find', label, group: label, keys: 'mod+k', inFields: true, run: run.find },
    { id: 'help', label, group: label, keys: '?', run: run.help },
  ])
  const handle = createKeyHandler(registry, { isMac: false, isCovered: () => isCovered, now: () => now })
  press = (key, more = {}, target = document.body) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
    target.addEventListener('keydown', handle, { once: true })
    target.dispatchEvent(event)
    return event
  }
})

const field = () => document.querySelector<HTMLElement>('#field') ?? document.body

test('keys one after the other run their command, unless one waits too long', () => {
  press('g')
  press('p')
  expect(run.go).toHaveBeenCalledOnce()
  press('g')
  now += 5_000
  press('p')
  expect(run.go).toHaveBeenCalledOnce()
})

test('a sign needs no shift in its name', () => {
  press('?', { shiftKey: true })
  expect(run.help).toHaveBeenCalledOnce()
})

test('in a field only commands made for fields run', () => {
  press('z', { ctrlKey: true }, field())
  press('?', {}, field())
  press('k', { ctrlKey: true }, field())
  expect(run.undo).not.toHaveBeenCalled()
  expect(run.help).not.toHaveBeenCalled()
  expect(run.find).toHaveBeenCalledOnce()
})

test('a key that chooses a word in an input method means nothing here', () => {
  press('?', { isComposing: true })
  expect(run.help).not.toHaveBeenCalled()
})

test('whoever turns single keys off keeps those with Ctrl', () => {
  singleKeys.set(false)
  press('?')
  press('g')
  press('p')
  press('z', { ctrlKey: true })
  singleKeys.set(true)
  expect(run.help).not.toHaveBeenCalled()
  expect(run.go).not.toHaveBeenCalled()
  expect(run.undo).toHaveBeenCalledOnce()
})

test('under a dialog no command runs', () => {
  isCovered = true
  press('?')
  isCovered = false
  expect(run.help).not.toHaveBeenCalled()
})

test('what is run is kept from the browser', () => {
  expect(press('z', { ctrlKey: true }).defaultPrevented).toBe(true)
  expect(press('x', { ctrlKey: true }).defaultPrevented).toBe(false)
})

test('strokes have one name each', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  expect(strokeName({ ...plain, key: 'Z', ctrlKey: true, shiftKey: true }, false)).toBe('mod+shift+z')
  expect(strokeName({ ...plain, key: 'z', metaKey: true }, true)).toBe('mod+z')
  expect(strokeName({ ...plain, key: ' ' }, true)).toBe('space')
  expect(keyCaps('mod+shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
  expect(keyCaps('g p', true)).toEqual(['G', 'P'])
  expect(keyCaps('+', false)).toEqual(['+'])
  expect(keyCaps('mod++', false)).toEqual(['Ctrl', '+'])
})
