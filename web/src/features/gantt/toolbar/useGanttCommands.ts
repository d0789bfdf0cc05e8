import { useEffect, useMemo, useRef } from 'react'
import { phrase } from '@/lib/catalogue'
import { useCommands } from '@/ui/commands/registry'
import { text } from '../text'

interface Actions {
  zoomIn: () => void
  zoomOut: () => void
  fit: () => void
  goToday: () => void
  critical: () => void
}

const group = phrase(text, 'gantt')
const KEYS: Partial<Record<keyof Actions, string>> = { zoomIn: '+', zoomOut: '-' }

/** The tools of the chart in the palette and under `?`. */
export function useGanttCommands(actions: Actions): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useCommands(
    useMemo(
      () =>
        (['zoomIn', 'zoomOut', 'fit', 'goToday', 'critical'] as const).map((name) => {
          const keys = KEYS[name]
          return { id: `gantt.${name}`, label: phrase(text, name), group, ...(keys && { keys }), run: () => latest.current[name]() }
        }),
      [],
    ),
  )
}
