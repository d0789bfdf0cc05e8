import { useEffect, useSyncExternalStore } from 'react'
import type { Shade } from './tokens'

const DARK = '(prefers-color-scheme: dark)'

function subscribe(listener: () => void): () => void {
  const media = matchMedia(DARK)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** Light or dark as the person chose it, or as the system is when they left it to the system. */
export function useShade(preference: string): Shade {
  const isSystemDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches)
  const shade: Shade = preference === 'dark' || (preference !== 'light' && isSystemDark) ? 'dark' : 'light'
  useEffect(() => {
    document.documentElement.dataset['theme'] = shade
  }, [shade])
  return shade
}
