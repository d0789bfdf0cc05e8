import { useEffect } from 'react'
import { useMedia } from '../page/useMedia'
import type { Shade } from './tokens'

/** Light or dark as the person chose it, or as the system is when they left it to the system. */
export function useShade(preference: string): Shade {
  const isSystemDark = useMedia('(prefers-color-scheme: dark)')
  const shade: Shade = preference === 'dark' || (preference !== 'light' && isSystemDark) ? 'dark' : 'light'
  useEffect(() => {
    document.documentElement.dataset['theme'] = shade
  }, [shade])
  return shade
}
