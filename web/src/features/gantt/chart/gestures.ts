import type { GanttStatic, Task } from 'dhtmlx-gantt'
import type { Item, Link } from '@/api/plan'
import type { ItemChanges } from '@/api/itemWrites'
import type { Placement } from '@/api/itemWrites'
import { type Bar, linkType } from '../model/bars'
import { fromChart, shiftDays } from '../model/workHours'
import type { ChartFacts } from './facts'

export type Change = { id: number } & ItemChanges
export type DragMode = 'move' | 'resize' | 'progress'

/** What a gesture asks for. The chart itself never changes anything: it shows what the plan says. */
export interface Gestures {
  /** The pointer moved on: this is what would be written if it were let go now. */
  preview: (changes: readonly Change[], pointer: { x: number; y: number }) => void
  commit: (changes: readonly Change[]) => void
  cancel: () => void
  link: (link: Pick<Link, 'predecessor_id' | 'successor_id' | 'type'>) => void
  place: (ids: readonly number[], place: Placement) => void
}

interface Drag {
  id: number
  mode: DragMode
  isLeft: boolean
  from: { start: Date; end: Date }
  changes: readonly Change[]
}

const DAY = 86_400_000

/** Turn dhtmlx-gantt's drags into writes of ours; each is refused there, so that a refusal of the server leaves nothing behind. */
export function listenToGestures(gantt: GanttStatic, facts: ChartFacts, gestures: Gestures): { cancelDrag: () => boolean; isDragging: () => boolean } {
  let drag: Drag | null = null
  const end = () => {
    drag = null
  }
  gantt.attachEvent('onBeforeTaskDrag', (id, mode) => {
    const { item, start_date, end_date } = gantt.getTask(id) as unknown as Bar
    if (!start_date || !end_date || !canDrag(item, facts) || (mode === 'resize' && item.is_milestone)) return false
    const isLeft = gantt.getState().drag_from_start === true
    drag = { id: item.id, mode: mode as DragMode, isLeft, from: { start: start_date, end: end_date }, changes: [] }
    return true
  })
  gantt.attachEvent('onTaskDrag', (_id, _mode, bar: Task, _original, event: MouseEvent) => {
    if (!drag) return
    snap(bar as unknown as Bar, drag)
    drag.changes = changesOf(bar as unknown as Bar, drag, facts)
    gestures.preview(drag.changes, { x: event.clientX, y: event.clientY })
  })
  gantt.attachEvent('onBeforeTaskChanged', () => {
    const done = drag
    // dhtmlx-gantt puts the bar back after this returns; what the server says comes on top of that.
    queueMicrotask(() => (done && done.changes.length > 0 ? gestures.commit(done.changes) : gestures.cancel()))
    end()
    return false
  })
  gantt.attachEvent('onBeforeLinkAdd', (_id, arrow) => {
    // Links that the plan brings carry their link; one without was drawn just now.
    if (arrow['link']) return true
    gestures.link({ predecessor_id: Number(arrow.source), successor_id: Number(arrow.target), type: linkType(arrow.type) })
    return false
  })
  gantt.attachEvent('onLinkValidation', (arrow) => arrow['link'] !== undefined || facts.canEdit)
  gantt.attachEvent('onBeforeRowDragEnd', (id, parent, index) => {
    const place = placeFor(gantt, Number(id), parent, index)
    queueMicrotask(() => place && gestures.place([Number(id)], place))
    return false
  })
  const cancelDrag = () => {
    if (!drag) return false
    drag.changes = []
    document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
    return true
  }
  return { cancelDrag, isDragging: () => drag !== null }
}

/** A summary's dates come from below; what is not to be edited is not to be dragged. */
export function canDrag(item: Item, facts: Pick<ChartFacts, 'canEdit'>): boolean {
  return facts.canEdit && !(item.is_summary && item.mode === 'auto')
}

/** Whole days, and fives of a per cent. */
function snap(bar: Bar, { mode, isLeft, from }: Drag): void {
  if (!bar.start_date || !bar.end_date) return
  if (mode === 'progress') bar.progress = Math.round(bar.progress * 20) / 20
  if (mode === 'move') {
    const days = Math.round((bar.start_date.getTime() - from.start.getTime()) / DAY)
    bar.start_date = daysLater(from.start, days)
    bar.end_date = daysLater(from.end, days)
  }
  if (mode !== 'resize') return
  if (isLeft) bar.start_date = new Date(Math.min(nearestDay(bar.start_date).getTime(), from.end.getTime() - DAY / 2))
  else bar.end_date = new Date(Math.max(nearestDay(bar.end_date).getTime(), from.start.getTime() + DAY / 2))
}

function changesOf(bar: Bar, { id, mode, isLeft, from }: Drag, facts: ChartFacts): Change[] {
  const item = facts.plan.byId.get(id)
  if (!item || !bar.start_date || !bar.end_date) return []
  if (mode === 'progress') return bar.progress * 100 === item.percent_complete ? [] : [{ id, percent_complete: Math.round(bar.progress * 100) }]
  if (mode === 'move') return movedBy(id, Math.round((bar.start_date.getTime() - from.start.getTime()) / DAY), facts)
  if (isLeft) return bar.start_date.getTime() === from.start.getTime() ? [] : [{ id, ...movedStart(item, fromChart(bar.start_date, 'start', facts.hours)), finish: item.finish }]
  return bar.end_date.getTime() === from.end.getTime() ? [] : [{ id, finish: fromChart(bar.end_date, 'finish', facts.hours) }]
}

/** The bar that is dragged, and with it all others that are selected. */
export function movedBy(id: number, days: number, facts: Pick<ChartFacts, 'picked' | 'plan' | 'canEdit'>): Change[] {
  if (days === 0) return []
  const together = facts.picked.has(id) ? [...facts.picked] : [id]
  return together.flatMap((one) => {
    const item = facts.plan.byId.get(one)
    return item?.start && canDrag(item, facts) ? [{ id: one, ...movedStart(item, shiftDays(item.start, days)) }] : []
  })
}

/** What has begun stays where it began unless that is what is corrected. */
function movedStart(item: Item, start: string): ItemChanges {
  return item.actual_start && item.mode === 'auto' ? { actual_start: start } : { start }
}

function placeFor(gantt: GanttStatic, id: number, parent: string | number, index: number): Placement | null {
  const parentId = Number(parent) || null
  if (parentId === id) return null
  const siblings = gantt.getChildren(parentId ?? 0).map(Number).filter((other) => other !== id)
  const before = siblings[index - 1]
  const after = siblings[index]
  if (before !== undefined) return { parent_id: parentId, after_id: before }
  return after === undefined ? { parent_id: parentId } : { parent_id: parentId, before_id: after }
}

function nearestDay(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + (date.getHours() >= 12 ? 1 : 0))
}

function daysLater(date: Date, days: number): Date {
  const later = new Date(date)
  later.setDate(later.getDate() + days)
  return later
}
