import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ColumnLayout } from '@/lib/columns'
import type { Foreseen } from '../model/foreseen'
import { type Chart, type ChartEvents, createChart } from './createChart'
import type { ChartFacts } from './facts'

interface Options {
  container: RefObject<HTMLElement | null>
  facts: ChartFacts
  events: ChartEvents
  layout: ColumnLayout
  foreseen: Foreseen
  folded: ReadonlySet<number>
}

/** A chart in `container` that follows `facts`; made anew only when the language or the kind of screen changes. */
export function useChart({ container, facts, events, layout, foreseen, folded }: Options): Chart | null {
  const [chart, setChart] = useState<Chart | null>(null)
  const latest = useRef({ facts, events, layout, folded })
  useLayoutEffect(() => {
    latest.current.facts = facts
    latest.current.layout = layout
    Object.assign(latest.current.events, events)
  })
  const { language, isPhone, canEdit } = facts
  useEffect(() => {
    const element = container.current
    if (!element) return undefined
    const made = createChart(element, { ...latest.current, facts: { ...latest.current.facts, language, isPhone, canEdit } })
    setChart(made)
    return () => {
      setChart(null)
      made.destroy()
    }
  }, [container, latest, language, isPhone, canEdit])
  useEffect(() => chart?.update({ facts, layout, foreseen }), [chart, facts, layout, foreseen])
  return chart
}
