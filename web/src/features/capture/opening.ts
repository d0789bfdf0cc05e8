import { useSyncExternalStore } from 'react'
import { createStore } from '@/lib/store'

const isOpen = createStore(false)

export const openCapture = () => isOpen.set(true)
export const closeCapture = () => isOpen.set(false)

/** Whether the dialog that captures an item lies over the page. */
export function useCaptureIsOpen(): boolean {
  return useSyncExternalStore(isOpen.subscribe, isOpen.get)
}
