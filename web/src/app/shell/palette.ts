import { createStore } from '@/lib/store'

export type Overlay = 'none' | 'palette' | 'keys'

export const overlay = createStore<Overlay>('none')

export const openPalette = () => overlay.set('palette')
export const openKeys = () => overlay.set('keys')
export const closeOverlay = () => overlay.set('none')
