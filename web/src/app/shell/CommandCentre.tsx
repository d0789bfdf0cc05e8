import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from 'react'
import { useMe } from '@/api/me'
import { phrase } from '@/lib/catalogue'
import { chosenItems } from '@/lib/chosenItems'
import type { Command } from '@/lib/commands'
import { singleKeys } from '@/lib/singleKeys'
import { useCommands } from '@/ui/commands/registry'
import { features } from '../features'
import { closeOverlay, openKeys, openPalette, openPaletteAt, overlay } from './palette'
import { text } from './text'
import { useFocusedItems } from './useFocusedItems'

const Palette = lazy(() => import('./Palette').then((module) => ({ default: module.Palette })))
const KeyList = lazy(() => import('./KeyList').then((module) => ({ default: module.KeyList })))

const general = phrase(text, 'general')
const OWN: readonly Command[] = [
  { id: 'palette', label: phrase(text, 'searchOrCommand'), group: general, keys: 'mod+k', inFields: true, isHidden: true, run: openPalette },
  { id: 'keys', label: phrase(text, 'keys'), group: general, keys: '?', run: openKeys },
]

const onItem = phrase(text, 'onItem')
const hasItems = () => chosenItems().length > 0
/** Straight to a step of the palette, for the item that has the focus or the selected ones. */
const STEPS = [['s', 'status', 'setStatus'], ['a', 'assignee', 'assign'], ['p', 'priority', 'setPriority'], ['l', 'label', 'setLabel'], ['d', 'deadline', 'setDeadline'], ['m', 'parent', 'moveTo']] as const
const ON_ITEMS: readonly Command[] = STEPS.map(([keys, step, label]) => ({ id: `item.${step}`, label: phrase(text, label), group: onItem, keys, isHidden: true, when: hasItems, run: () => openPaletteAt(step) }))

/** Registers the commands that work everywhere and shows the palette and the list of keys. */
export function CommandCentre() {
  const { can, single_keys: hasSingleKeys } = useMe()
  useEffect(() => singleKeys.set(hasSingleKeys), [hasSingleKeys])
  useFocusedItems()
  const router = useRouter()
  const shown = useSyncExternalStore(overlay.subscribe, overlay.get)
  const commands = useMemo(() => {
    const go = (path: string) => void router.navigate({ href: path })
    const added = features.flatMap((feature) => feature.commands?.(go) ?? [])
    return [...OWN, ...ON_ITEMS, ...added.filter((command) => command.can?.(can) ?? true)]
  }, [router, can])
  useCommands(commands)
  return (
    <Suspense>
      {shown === 'palette' && <Palette onClose={closeOverlay} />}
      {shown === 'keys' && <KeyList onClose={closeOverlay} />}
    </Suspense>
  )
}
