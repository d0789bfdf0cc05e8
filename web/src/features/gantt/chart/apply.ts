import type { GanttStatic, Task } from 'dhtmlx-gantt'
import type { Plan } from '@/api/plan'
import { type Arrow, arrowOf, barOf, drawn } from '../model/bars'
import { type PlanDelta, planDelta } from '../model/deltas'
import type { WorkHours } from '../model/workHours'

/** More rows than this added, removed or moved at once are parsed anew; changed dates never are. */
const MOST_ONE_BY_ONE = 300

/** Redrawing everything on screen is cheaper than more single rows than this. */
const MOST_REDRAWN = 150

/** A store of the library: `isQuick` says that what is shown stays the same. */
interface QuickStore {
  refresh: (id: number | string, isQuick: boolean) => void
}

/** Show a plan for the first time, or when most of it became another. */
export function parsePlan(gantt: GanttStatic, plan: Plan, hours: WorkHours, folded: ReadonlySet<number>): void {
  const data = plan.items.map((item) => ({ ...barOf(item, hours), open: !folded.has(item.id) }))
  gantt.clearAll()
  gantt.parse({ data: data as unknown as Task[], links: plan.links.map(arrowOf) })
}

/** Apply only what differs between two plans. */
export function applyPlan(gantt: GanttStatic, before: Plan, after: Plan, hours: WorkHours, folded: ReadonlySet<number>): void {
  const delta = planDelta(before, after)
  if (delta.removed.length + delta.added.length + delta.addedLinks.length > MOST_ONE_BY_ONE) {
    const { x, y } = gantt.getScrollState()
    parsePlan(gantt, after, hours, folded)
    gantt.scrollTo(x, y)
    return
  }
  for (const item of delta.changed) change(gantt, item, hours)
  const isStructural = delta.removed.length + delta.added.length + delta.reordered.size + delta.removedLinks.length + delta.addedLinks.length + delta.changedLinks.length > 0
  if (isStructural) gantt.batchUpdate(() => restructure(gantt, delta, hours))
  else if (delta.changed.length > MOST_REDRAWN) gantt.refreshData()
  else for (const { id } of delta.changed) redraw(gantt, id)
}

/** One bar and its arrows. By itself the library asks anew which of all links are shown, once for each arrow. */
function redraw(gantt: GanttStatic, id: number): void {
  if (!gantt.isTaskExists(id)) return
  gantt.refreshTask(id, false)
  const { $source, $target } = gantt.getTask(id)
  const arrows = gantt.getDatastore('link') as unknown as QuickStore
  for (const link of [...($source ?? []), ...($target ?? [])]) arrows.refresh(link, true)
}

/** Put one bar back to what its item says. */
export function change(gantt: GanttStatic, item: Plan['items'][number], hours: WorkHours): void {
  if (!gantt.isTaskExists(item.id)) return
  const bar = gantt.getTask(item.id)
  Object.assign(bar, drawn(item, hours), { item })
  bar.duration = bar.start_date && bar.end_date ? (bar.end_date.getTime() - bar.start_date.getTime()) / 60_000 : 0
}

function restructure(gantt: GanttStatic, delta: PlanDelta, hours: WorkHours): void {
  for (const id of delta.removedLinks) if (gantt.isLinkExists(id)) gantt.deleteLink(id)
  for (const id of delta.removed) if (gantt.isTaskExists(id)) gantt.deleteTask(id)
  for (const item of delta.added) {
    const bar = barOf(item, hours)
    gantt.addTask(bar, bar.parent)
  }
  for (const [parent, children] of delta.reordered) {
    for (const [index, id] of children.entries()) {
      if (gantt.getChildren(parent)[index] !== id) gantt.moveTask(id, index, parent)
    }
  }
  for (const link of delta.addedLinks) gantt.addLink(arrowOf(link))
  for (const link of delta.changedLinks) {
    const arrow: Arrow = arrowOf(link)
    Object.assign(gantt.getLink(link.id), arrow)
    gantt.updateLink(link.id)
  }
}
