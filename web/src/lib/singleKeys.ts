import { createStore } from './store'

/** Whether keys without Ctrl or Alt are shortcuts; a person may turn them off (speech input, screen readers). */
export const singleKeys = createStore(true)

/** A letter, digit or sign alone, also as the beginning of a sequence (`g p`). */
export function isSingleKey(keys: string): boolean {
  const [first = ''] = keys.split(' ')
  return first.length === 1 || /^shift\+.$/.test(first)
}
