import { useEffect, useRef } from 'react'
import type { Chart } from './chart/createChart'
import type { ChartFacts } from './chart/facts'
import { showBar, showFirstUnfinished, showMoment } from './chart/navigation'
import type { useGanttSearch } from './useGanttSearch'
import type { usePicked } from './usePicked'

type Followed = Pick<ChartFacts, 'plan' | 'hours' | 'now'>

/** The row follows the item that is open over the page; a fresh chart begins at that item, or at today. */
export function useFollowItem(chart: Chart | null, view: ReturnType<typeof useGanttSearch>, facts: Followed, { setActive }: Pick<ReturnType<typeof usePicked>, 'setActive'>): void {
  const { item } = view.search
  const latest = useRef(facts)
  useEffect(() => {
    latest.current = facts
  })
  useEffect(() => {
    if (!chart) return
    const moment = beginning(latest.current)
    showMoment(chart, moment, latest.current)
    showFirstUnfinished(chart, latest.current.plan, moment)
  }, [chart])
  useEffect(() => {
    const row = item === undefined ? undefined : latest.current.plan.byId.get(item)
    if (!chart || !row) return
    setActive(row.id, chart)
    showBar(chart, row.start, latest.current)
  }, [chart, item, setActive])
}

/** Today while the project runs; otherwise its start. */
function beginning({ plan, now }: Followed): string {
  const { start, finish } = plan.project
  return now >= start && (finish === null || now <= finish) ? now : start
}
