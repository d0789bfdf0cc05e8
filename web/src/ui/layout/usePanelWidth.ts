import { useState } from 'react'
import { readStored, writeStored } from '@/lib/storage'

const KEY = 'touchstone.panel.width'
const NARROWEST = 400
const WIDEST = 1100
const FIRST = 640

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** How wide the person likes the panel; the same for all panels of this browser. */
export function usePanelWidth() {
  const [width, setWidthState] = useState(() => readStored(KEY, isNumber, FIRST))
  const setWidth = (wanted: number) => {
    const kept = Math.min(Math.max(Math.round(wanted), NARROWEST), WIDEST)
    setWidthState(kept)
    writeStored(KEY, kept)
  }
  return { width, setWidth }
}
