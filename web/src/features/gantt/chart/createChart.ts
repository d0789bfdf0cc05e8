import { Gantt, type GanttStatic } from 'dhtmlx-gantt'
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css'
import './chart.css'
import type { Plan } from '@/api/plan'
import type { ColumnLayout } from '@/lib/columns'
import { columnConfig, gridColumns } from '../grid/columns'
import type { Bar } from '../model/bars'
import { type Foreseen, foreseenPlan, nothingForeseen } from '../model/foreseen'
import { spanOf } from '../model/span'
import { createOverlays } from '../overlays/draw'
import type { Zoom } from '../search'
import { applyPlan, change, parsePlan } from './apply'
import { configure } from './configure'
import type { ChartFacts } from './facts'
import { type Gestures, listenToGestures } from './gestures'
import { setLocale } from './locale'
import { CELLS, scalesOf } from './scales'
import { setTemplates } from './templates'

/** Pointer events of the chart that the page answers. */
export interface ChartEvents extends Gestures {
  pick: (id: number, event: MouseEvent) => void
  open: (id: number) => void
  editCell: (id: number, columnId: string) => void
  menu: (id: number, at: { x: number; y: number }) => void
  linkClick: (id: number, at: { x: number; y: number }) => void
  fold: (id: number, isFolded: boolean) => void
  resizeColumn: (columnId: string, width: number) => void
  scroll: () => void
}

export type Chart = ReturnType<typeof createChart>

/** What is drawn, and how. */
export interface Drawing {
  facts: ChartFacts
  layout: ColumnLayout
  foreseen: Foreseen
}

interface Start extends Omit<Drawing, 'foreseen'> {
  events: ChartEvents
  /** Rows that are folded; kept here when the chart is made anew. */
  folded: ReadonlySet<number>
}

/** One dhtmlx-gantt in an element; the only place that knows how the library is put together. */
export function createChart(container: HTMLElement, { facts: first, events, layout, folded }: Start) {
  const gantt = Gantt.getGanttInstance()
  // The library and what it calls keep this object; what it says changes with each drawing.
  const facts = { ...first }
  gantt.plugins({ tooltip: !facts.isPhone })
  configure(gantt, { isPhone: facts.isPhone, canEdit: facts.canEdit, gridWidth: gridWidthFor(container, facts) })
  setLocale(gantt, facts.language)
  setTemplates(gantt, facts)
  const overlays = createOverlays(gantt, facts)
  const { cancelDrag, isDragging } = listenToGestures(gantt, facts, events)
  listen(gantt, facts, events, overlays.draw)
  arrangeColumns(gantt, facts, layout)
  setAxis(gantt, facts)
  gantt.init(container)
  parsePlan(gantt, facts.plan, facts.hours, folded)
  let shown: Plan = facts.plan
  let drawn: Drawing = { facts: first, layout, foreseen: nothingForeseen }
  let afterZoom: (() => void) | null = null
  let isGone = false
  /** Do something at this zoom, which may be on its way. */
  const whenZoomed = (zoom: Zoom, run: () => void) => {
    if (zoom === facts.zoom) run()
    else afterZoom = run
  }
  const update = (next: Drawing) => {
    // Another chart is being made in its place, which will draw this.
    if (isGone) return undefined
    const before = drawn
    // A drag holds the bars; what arrives meanwhile is shown when it ends.
    if (isDragging()) return overlaysOnly(facts, next, overlays.draw)
    drawn = next
    Object.assign(facts, next.facts)
    if (isDifferent(before.facts, next.facts, AXIS)) {
      keepingCentre(gantt, () => setAxis(gantt, facts))
      // The library scrolls once more at the end of this frame.
      if (afterZoom) requestAnimationFrame(afterZoom)
      afterZoom = null
    }
    if (before.layout !== next.layout || isDifferent(before.facts, next.facts, COLUMNS)) {
      arrangeColumns(gantt, facts, next.layout)
      gantt.render()
    }
    const plan = foreseenPlan(next.facts.plan, next.foreseen)
    const isMoved = before.facts.hours !== next.facts.hours
    if (isMoved) for (const item of plan.items) change(gantt, item, facts.hours)
    applyPlan(gantt, shown, plan, facts.hours, folded)
    shown = plan
    if (isMoved || isDifferent(before.facts, next.facts, LOOKS)) gantt.refreshData()
    overlays.draw()
  }
  const destroy = () => {
    isGone = true
    overlays.remove()
    gantt.destructor()
  }
  return { gantt, update, whenZoomed, cancelDrag, destroy }
}

const AXIS = ['zoom'] as const
const COLUMNS = ['frozen'] as const
const LOOKS = ['layers', 'picked', 'wanted', 'isHiding', 'drivers'] as const

function isDifferent(one: ChartFacts, other: ChartFacts, keys: readonly (keyof ChartFacts)[]): boolean {
  return keys.some((key) => one[key] !== other[key])
}

function overlaysOnly(facts: ChartFacts, { facts: { ghosts } }: Drawing, draw: () => void): void {
  facts.ghosts = ghosts
  draw()
}

function gridWidthFor(container: HTMLElement, { isPhone }: ChartFacts): number {
  return isPhone ? 118 : Math.min(524, Math.round(container.clientWidth * 0.45))
}

function arrangeColumns(gantt: GanttStatic, facts: ChartFacts, layout: ColumnLayout): void {
  gantt.config.columns = columnConfig(gridColumns(facts), layout)
}

function setAxis(gantt: GanttStatic, facts: ChartFacts): void {
  const { from, to } = spanOf(facts.plan, facts.zoom, facts.now.slice(0, 10))
  gantt.config.start_date = from
  gantt.config.end_date = to
  gantt.config.scales = scalesOf(facts.zoom, facts.language)
  gantt.config.min_column_width = CELLS[facts.zoom].width
}

/** Change the axis so that the middle of the screen stays where it was in time. */
function keepingCentre(gantt: GanttStatic, changeAxis: () => void): void {
  const isEmpty = gantt.getTaskCount() === 0
  const { x, y } = gantt.getScrollState()
  const half = gantt.$task.offsetWidth / 2
  const centre = isEmpty ? null : gantt.dateFromPos(x + half)
  changeAxis()
  gantt.render()
  if (centre) gantt.scrollTo(Math.max(gantt.posFromDate(centre) - half, 0), y)
}

function listen(gantt: GanttStatic, facts: ChartFacts, events: ChartEvents, draw: () => void): void {
  for (const name of ['onGanttRender', 'onDataRender'] as const) gantt.attachEvent(name, draw)
  gantt.attachEvent('onGanttScroll', () => {
    draw()
    events.scroll()
  })
  gantt.attachEvent('onBeforeTaskDisplay', (id) => !facts.isHiding || facts.wanted === null || facts.wanted.has(Number(id)))
  gantt.attachEvent('onTaskClick', (id, event: MouseEvent) => {
    const isFolder = event.target instanceof Element && event.target.closest('.gantt_tree_icon') !== null
    if (id && !isFolder) events.pick(Number(id), event)
    return true
  })
  gantt.attachEvent('onTaskDblClick', (id, event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('.gantt_cell') : null
    const columnId = cell?.getAttribute('data-column-name')
    if (id && columnId) events.editCell(Number(id), columnId)
    else if (id) events.open(Number(id))
    return false
  })
  gantt.attachEvent('onContextMenu', (id, linkId, event: MouseEvent) => {
    const at = { x: event.clientX, y: event.clientY }
    if (linkId) events.linkClick(Number(linkId), at)
    else if (id) events.menu(Number(id), at)
    else return true
    return false
  })
  gantt.attachEvent('onLinkClick', (id, event: MouseEvent) => events.linkClick(Number(id), { x: event.clientX, y: event.clientY }))
  gantt.attachEvent('onLinkDblClick', () => false)
  gantt.attachEvent('onTaskOpened', (id) => events.fold(Number(id), false))
  gantt.attachEvent('onTaskClosed', (id) => events.fold(Number(id), true))
  gantt.attachEvent('onColumnResizeEnd', (_index, column: { name: string }, width: number) => {
    events.resizeColumn(column.name, width)
    return true
  })
}

export function barAt(gantt: GanttStatic, index: number): Bar | null {
  return (gantt.getTaskByIndex(index) as unknown as Bar | undefined) ?? null
}
