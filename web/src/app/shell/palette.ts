import { type ChosenItems, chosenItems } from '@/lib/chosenItems'
import { createStore } from '@/lib/store'

export type Overlay = 'none' | 'palette' | 'keys'

export const overlay = createStore<Overlay>('none')

/** What the palette acts on, noted before it takes the focus, and the step it opens at. */
export const target = createStore<{ chosen: readonly ChosenItems[]; step: string | null }>({ chosen: [], step: null })

export function openPaletteAt(step: string | null): void {
  target.set({ chosen: chosenItems(), step })
  overlay.set('palette')
}

export const openPalette = () => openPaletteAt(null)
export const openKeys = () => overlay.set('keys')
export const closeOverlay = () => overlay.set('none')
