import { useCallback, useState } from 'react'
import type { Chart } from './chart/createChart'

const NOBODY: ReadonlySet<number> = new Set()

/** Which row has the focus, and which others are selected with it. */
export function usePicked() {
  const [active, setActiveId] = useState<number | null>(null)
  const [picked, setPicked] = useState(NOBODY)
  const setActive = useCallback((id: number | null, chart: Chart | null) => {
    setActiveId(id)
    if (id !== null && chart?.gantt.isTaskExists(id)) focusRow(chart, id)
  }, [])
  /** Ctrl adds or takes away one row, Shift everything between. */
  const pick = useCallback(
    (id: number, way: 'only' | 'toggle' | 'extend', chart: Chart | null) => {
      setPicked((before) => {
        if (way === 'only') return before.size === 0 ? before : NOBODY
        if (way === 'extend') return new Set([...before, ...between(chart, active ?? id, id)])
        const next = new Set(before.size === 0 && active !== null ? [active] : before)
        if (next.has(id) && id !== active) next.delete(id)
        else next.add(id)
        return next
      })
      setActive(id, chart)
    },
    [active, setActive],
  )
  const clear = useCallback(() => {
    setPicked(NOBODY)
    return picked.size > 0
  }, [picked])
  return { active, picked, setActive, pick, clear }
}

function between(chart: Chart | null, one: number, other: number): number[] {
  if (!chart) return [other]
  const places = [one, other].map((id) => chart.gantt.getGlobalTaskIndex(id)).toSorted((a, b) => a - b)
  const [from = 0, to = 0] = places
  return Array.from({ length: to - from + 1 }, (_, step) => Number(chart.gantt.getTaskByIndex(from + step).id))
}

/** Select the row and bring it into view, without jumping when it is there already. */
function focusRow({ gantt }: Chart, id: number): void {
  gantt.selectTask(id)
  const { y } = gantt.getScrollState()
  const rowHeight = gantt.config.row_height
  const top = gantt.getGlobalTaskIndex(id) * rowHeight
  const height = gantt.$task.offsetHeight - gantt.config.scale_height - 2 * rowHeight
  if (top < y) gantt.scrollTo(null, top)
  else if (top > y + height) gantt.scrollTo(null, top - height)
}
