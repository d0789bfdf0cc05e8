import type { Command, CommandRegistry } from './commands'
import { isSingleKey, singleKeys } from './singleKeys'

const SEQUENCE_WINDOW = 1000

type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** `mod+shift+z`, `g`, `?`, `arrowup`; shift is part of a sign such as `?`, not of its name. */
export function strokeName(stroke: Stroke, isMac: boolean): string {
  const key = stroke.key === ' ' ? 'space' : stroke.key.toLowerCase()
  const isSign = key.length === 1 && !/[a-z0-9]/.test(key)
  const isMod = isMac ? stroke.metaKey : stroke.ctrlKey
  const isControl = isMac ? stroke.ctrlKey : stroke.metaKey
  const parts = [isMod && 'mod', isControl && 'ctrl', stroke.altKey && 'alt', stroke.shiftKey && !isSign && 'shift', key]
  return parts.filter(Boolean).join('+')
}

/** An input method is composing: its Enter, Esc and arrows choose a word and mean nothing to us. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true
  return target.tagName === 'INPUT' && !/^(button|checkbox|radio|range|submit)$/.test(target.getAttribute('type') ?? '')
}

interface Surroundings {
  isMac: boolean
  /** Whether something lies over the page, so that its keys are not ours. */
  isCovered: () => boolean
  now?: () => number
}

/** Answers a `keydown` handler that runs commands, with sequences such as `g` then `p`. */
export function createKeyHandler(registry: CommandRegistry, { isMac, isCovered, now = Date.now }: Surroundings) {
  let pending = ''
  let pendingSince = 0
  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposing(event) || isModifier(event.key) || isCovered()) return
    const stroke = strokeName(event, isMac)
    if (!singleKeys.get() && pending === '' && isSingleKey(stroke)) return
    const isContinued = pending !== '' && now() - pendingSince < SEQUENCE_WINDOW
    const keys = isContinued ? `${pending} ${stroke}` : stroke
    const command = registry.byKeys(keys)
    pending = ''
    if (!mayRun(command, event.target)) return
    if (command) {
      event.preventDefault()
      command.run()
    } else if (registry.isPrefix(keys)) {
      pending = keys
      pendingSince = now()
    }
  }
}

function mayRun(command: Command | undefined, target: EventTarget | null): boolean {
  return !isTyping(target) || command?.inFields === true
}

function isModifier(key: string): boolean {
  return key === 'Control' || key === 'Shift' || key === 'Alt' || key === 'Meta'
}

const SIGNS: Record<string, string> = { enter: '↵', escape: 'Esc', arrowup: '↑', arrowdown: '↓', arrowleft: '←', arrowright: '→', delete: 'Del', space: 'Space', tab: 'Tab' }

/** The keys of a command as a person reads them: `['Ctrl', 'Shift', 'Z']`, `['G', 'P']`. */
export function keyCaps(keys: string, isMac: boolean): string[] {
  return keys.split(' ').flatMap((stroke) => stroke.split(/(?<=[^+])\+/).map((part) => keyCap(part, isMac)))
}

function keyCap(part: string, isMac: boolean): string {
  if (part === 'mod') return isMac ? '⌘' : 'Ctrl'
  if (part === 'shift') return isMac ? '⇧' : 'Shift'
  if (part === 'alt') return isMac ? '⌥' : 'Alt'
  return SIGNS[part] ?? (/^(.|f\d+)$/.test(part) ? part.toUpperCase() : part)
}
