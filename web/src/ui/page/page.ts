import { useEffect, useSyncExternalStore } from 'react'
import { createStore } from '@/lib/store'

export interface Crumb {
  label: string
  /** Path; the last crumb, the page itself, has none. */
  to?: string
}

const crumbs = createStore<readonly Crumb[]>([])

/** Say where the reader is: the breadcrumbs of the top bar and the title of the browser tab. */
export function usePage(trail: readonly Crumb[]): void {
  const key = JSON.stringify(trail)
  useEffect(() => {
    const current = JSON.parse(key) as Crumb[]
    crumbs.set(current)
    document.title = [...current.map((crumb) => crumb.label).toReversed(), 'Touchstone'].join(' · ')
  }, [key])
}

export function useCrumbs(): readonly Crumb[] {
  return useSyncExternalStore(crumbs.subscribe, crumbs.get)
}
