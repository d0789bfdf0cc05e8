import type { Phrase } from './catalogue'

/** Something a person can ask for: shown in the palette, listed under `?`, bound to its keys. */
export interface Command {
  /** `projects.create`: unique, stable. */
  id: string
  label: Phrase
  /** Heading in the palette and in the list of keys. */
  group: Phrase
  run: () => void
  /** `n`, `/`, `g p` (one after the other), `mod+k` (⌘ on a Mac, Ctrl elsewhere). */
  keys?: string
  /** Also while typing in a field; only sensible with `mod`. */
  inFields?: boolean
  /** Offered by the ＋ button of the top bar as well. */
  isCreate?: boolean
  /** Bound to its keys but not offered in the palette. */
  isHidden?: boolean
  when?: () => boolean
}

export interface CommandRegistry {
  /** Later registrations win over earlier ones with the same keys; answers how to take them out again. */
  add: (commands: readonly Command[]) => () => void
  /** All of them, oldest first; the same array until something changes. */
  list: () => readonly Command[]
  byKeys: (keys: string) => Command | undefined
  /** Whether some command's keys go on after `keys` (`g` before `g p`). */
  isPrefix: (keys: string) => boolean
  subscribe: (listener: () => void) => () => void
}

export function createCommandRegistry(): CommandRegistry {
  let commands: readonly Command[] = []
  const listeners = new Set<() => void>()
  const change = (next: readonly Command[]) => {
    commands = next
    for (const listener of listeners) listener()
  }
  const applying = () => commands.filter((command) => command.when?.() ?? true)
  return {
    add(added) {
      change([...commands, ...added])
      return () => change(commands.filter((command) => !added.includes(command)))
    },
    list: () => commands,
    byKeys: (keys) => applying().findLast((command) => command.keys === keys),
    isPrefix: (keys) => applying().some((command) => command.keys?.startsWith(`${keys} `)),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
