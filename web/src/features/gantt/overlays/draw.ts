import type { GanttStatic } from 'dhtmlx-gantt'
import type { ChartFacts } from '../chart/facts'
import type { Bar } from '../model/bars'
import type { Geometry } from './geometry'
import { momentsHtml } from './moments'
import { offtimeHtml } from './offtime'
import { ghostHtml, rowHtml } from './rows'

const MARGIN = 400
const ROWS_AROUND = 4

/** Draws what the free edition of dhtmlx-gantt has no layers for; answers how to draw again, at most once in a frame. */
export function createOverlays(gantt: GanttStatic, facts: ChartFacts): { draw: () => void; remove: () => void } {
  const [under, rows, over] = ['gt-under', 'gt-rows', 'gt-over'].map(layer) as [HTMLElement, HTMLElement, HTMLElement]
  let frame = 0
  const paint = () => {
    frame = 0
    const area = gantt.$task_data
    if (!area || gantt.getTaskCount() === 0) return
    if (under.parentNode !== area) area.prepend(under)
    if (over.parentNode !== area) area.append(rows, over)
    const { at, first, last } = geometryOf(gantt)
    put(under, facts.calendar && facts.layers.has('offtime') ? offtimeHtml(facts.calendar, facts.zoom, at) : '', at.height)
    put(rows, visibleRows(gantt, facts, at, first, last), at.height)
    put(over, momentsHtml(facts, at), at.height)
  }
  const draw = () => {
    frame ||= requestAnimationFrame(paint)
  }
  return { draw, remove: () => cancelAnimationFrame(frame) }
}

function visibleRows(gantt: GanttStatic, facts: ChartFacts, at: Geometry, first: number, last: number): string {
  let html = ''
  for (let index = first; index < last; index++) {
    const bar = gantt.getTaskByIndex(index) as unknown as Bar | null
    if (!bar) break
    const top = index * at.rowHeight
    html += rowHtml(bar.item, top, facts, at)
    const [start, finish] = facts.ghosts.get(bar.id) ?? []
    if (start && finish) html += ghostHtml(bar.item, start, finish, top, facts, at)
  }
  return html
}

function geometryOf(gantt: GanttStatic): { at: Geometry; first: number; last: number } {
  const { x, y } = gantt.getScrollState()
  const rowHeight = gantt.config.row_height
  const screen = gantt.$task.offsetHeight
  const height = Math.max(gantt.getVisibleTaskCount() * rowHeight, screen)
  const at = { x: (date: Date) => gantt.posFromDate(date), left: x - MARGIN, right: x + gantt.$task.offsetWidth + MARGIN, height, rowHeight }
  const first = Math.max(Math.floor(y / rowHeight) - ROWS_AROUND, 0)
  return { at, first, last: first + Math.ceil(screen / rowHeight) + 2 * ROWS_AROUND }
}

function layer(name: string): HTMLElement {
  const element = document.createElement('div')
  element.className = `gt-layer ${name}`
  return element
}

function put(element: HTMLElement, html: string, height: number): void {
  element.style.height = `${height}px`
  if (element.innerHTML !== html) element.innerHTML = html
}
