import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react'
import { useMe } from '@/api/me'
import { phrase } from '@/lib/catalogue'
import type { Command } from '@/lib/commands'
import { useCommands } from '@/ui/commands/registry'
import { features } from '../features'
import { closeOverlay, openKeys, openPalette, overlay } from './palette'
import { text } from './text'

const Palette = lazy(() => import('./Palette').then((module) => ({ default: module.Palette })))
const KeyList = lazy(() => import('./KeyList').then((module) => ({ default: module.KeyList })))

const general = phrase(text, 'general')
const OWN: readonly Command[] = [
  { id: 'palette', label: phrase(text, 'searchOrCommand'), group: general, keys: 'mod+k', inFields: true, isHidden: true, run: openPalette },
  { id: 'keys', label: phrase(text, 'keys'), group: general, keys: '?', run: openKeys },
]

/** Registers the commands that work everywhere and shows the palette and the list of keys. */
export function CommandCentre() {
  const { can } = useMe()
  const router = useRouter()
  const shown = useSyncExternalStore(overlay.subscribe, overlay.get)
  const commands = useMemo(() => {
    const go = (path: string) => void router.navigate({ href: path })
    const added = features.flatMap((feature) => feature.commands?.(go) ?? [])
    return [...OWN, ...added.filter((command) => command.can?.(can) ?? true)]
  }, [router, can])
  useCommands(commands)
  return (
    <Suspense>
      {shown === 'palette' && <Palette onClose={closeOverlay} />}
      {shown === 'keys' && <KeyList onClose={closeOverlay} />}
    </Suspense>
  )
}
