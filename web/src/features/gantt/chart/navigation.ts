import type { GanttStatic } from 'dhtmlx-gantt'
import type { Plan } from '@/api/plan'
import { toChart } from '../model/workHours'
import type { Zoom } from '../search'
import type { Chart } from './createChart'
import { type ChartFacts, isDone } from './facts'
import { fittingZoom } from './scales'

const DAY = 86_400_000

/** Bring a moment of the plan to a third of the screen. */
export function showMoment({ gantt }: Chart, moment: string, facts: Pick<ChartFacts, 'hours'>): void {
  if (gantt.getTaskCount() === 0) return
  scrollToX(gantt, gantt.posFromDate(toChart(moment, facts.hours)) - gantt.$task.offsetWidth / 3)
}

/** The zoom at which the whole project fits beside the grid. */
export function zoomThatFits({ gantt }: Chart, plan: Plan): Zoom {
  const finish = plan.project.finish ?? plan.project.start
  const days = (Date.parse(finish) - Date.parse(plan.project.start)) / DAY
  return fittingZoom(days, gantt.$task.offsetWidth - 40)
}

/** Put the beginning of the project at the left edge. */
export function showStart({ gantt }: Chart, { plan, hours }: Pick<ChartFacts, 'plan' | 'hours'>): void {
  const margin = 20
  if (gantt.getTaskCount() > 0) scrollToX(gantt, gantt.posFromDate(toChart(plan.project.start, hours)) - margin)
}

/** Unfold everything above `depth` and fold the rest, in one drawing. */
export function unfoldTo({ gantt }: Chart, plan: Plan, depth: number): void {
  gantt.batchUpdate(() => {
    for (const item of plan.items) {
      if (item.is_summary && gantt.isTaskExists(item.id)) gantt.getTask(item.id)['$open'] = item.depth < depth
    }
  })
  gantt.render()
}

/** Scroll down past what is done, to the first task that is under way. */
export function showFirstUnfinished({ gantt }: Chart, plan: Plan, now: string): void {
  const first = plan.items.find((item) => !item.is_summary && !isDone(item) && item.start !== null && item.start <= now)
  if (!first || !gantt.isTaskExists(first.id)) return
  const rowsAbove = 3
  gantt.scrollTo(null, Math.max(gantt.getGlobalTaskIndex(first.id) - rowsAbove, 0) * gantt.config.row_height)
}

/** Bring the bar of a row into view when it lies outside. */
export function showBar({ gantt }: Chart, start: string | null, facts: Pick<ChartFacts, 'hours'>): void {
  if (!start || gantt.getTaskCount() === 0) return
  const x = gantt.posFromDate(toChart(start, facts.hours))
  const left = gantt.getScrollState().x
  if (x < left || x > left + gantt.$task.offsetWidth - 60) scrollToX(gantt, x - gantt.$task.offsetWidth / 3)
}

function scrollToX(gantt: GanttStatic, x: number): void {
  gantt.scrollTo(Math.max(x, 0), null)
}
