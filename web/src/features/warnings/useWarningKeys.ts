import { type KeyboardEvent, useCallback } from 'react'
import type { Warning } from './useWarnings'

interface Verbs {
  acknowledge: (warning: Warning) => void
  choose: (warning: Warning) => void
}

/** ↑ and ↓ go from warning to warning; A and X act on the one that has the focus. */
export function useWarningKeys(warnings: readonly Warning[], { acknowledge, choose }: Verbs): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
      const index = warnings.findIndex((warning) => String(warning.id) === (event.target as HTMLElement).dataset['warning'])
      const warning = warnings[index]
      if (!warning) return
      const go = (step: number) => event.currentTarget.querySelectorAll<HTMLElement>('[data-warning]')[index + step]?.focus()
      const verbs: Record<string, () => void> = { ArrowDown: () => go(1), ArrowUp: () => go(-1), a: () => acknowledge(warning), x: () => choose(warning) }
      const run = verbs[event.key]
      if (!run) return
      event.preventDefault()
      event.stopPropagation()
      run()
    },
    [warnings, acknowledge, choose],
  )
}
