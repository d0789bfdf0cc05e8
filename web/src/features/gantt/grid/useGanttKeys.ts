import type { KeyboardEvent } from 'react'
import type { Item } from '@/api/plan'
import { isComposing, isTyping, strokeName } from '@/lib/keyboard'
import { isSingleKey, singleKeys } from '@/lib/singleKeys'
import { isMac } from '@/ui/commands/platform'
import { barAt, type Chart } from '../chart/createChart'
import type { Verbs } from '../menu/verbs'
import { type Ask, askOf } from './keys'

export interface KeyTargets {
  chart: Chart | null
  item: Item | undefined
  verbs: Verbs | null
  setActive: (id: number) => void
  pick: (id: number, isExtending: boolean) => void
  clearPicked: () => boolean
  edit: (id: number, columnId: string) => void
  open: (id: number) => void
  why: (id: number) => void
  link: (id: number) => void
  menu: (id: number) => void
  zoomBy: (by: number) => void
}

const PAGE = 20

/** Keys of the chart; what is not ours keeps its meaning. */
export function useGanttKeys(targets: KeyTargets): (event: KeyboardEvent) => void {
  return (event) => {
    if (isComposing(event.nativeEvent) || isTyping(event.target)) return
    const stroke = strokeName(event.nativeEvent, isMac)
    const ask = singleKeys.get() || !isSingleKey(stroke) ? askOf(stroke) : undefined
    if (!ask || !(perform(ask, targets) ?? true)) return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** False where the key means nothing here. */
function perform(ask: Ask, targets: KeyTargets): boolean | undefined {
  const { chart, item, verbs } = targets
  if (ask === 'leave') return chart?.cancelDrag() === true || targets.clearPicked()
  if (ask === 'zoomIn' || ask === 'zoomOut') return done(targets.zoomBy(ask === 'zoomIn' ? -1 : 1))
  if (!chart) return false
  if (!item || !chart.gantt.isTaskExists(item.id)) return goTo(targets, 0)
  return moving(ask, chart, item, targets) ?? acting(ask, item, targets) ?? changing(ask, verbs)
}

function moving(ask: Ask, { gantt }: Chart, item: Item, targets: KeyTargets): boolean | undefined {
  const at = gantt.getGlobalTaskIndex(item.id)
  const by = STEPS[ask]
  if (by !== undefined) return goTo(targets, at + by)
  if (ask === 'first') return goTo(targets, 0)
  if (ask === 'last') return goTo(targets, gantt.getVisibleTaskCount() - 1)
  if (ask === 'extendUp' || ask === 'extendDown') {
    const next = barAt(gantt, at + (ask === 'extendUp' ? -1 : 1))
    return next ? done(targets.pick(next.id, true)) : true
  }
  const isOpen = gantt.getTask(item.id)['$open'] === true
  if (ask === 'inward') return done(item.is_summary && !isOpen && gantt.open(item.id))
  if (ask !== 'outward') return undefined
  if (item.is_summary && isOpen) return done(gantt.close(item.id))
  return item.parent_id === null ? true : done(targets.setActive(item.parent_id))
}

function acting(ask: Ask, { id }: Item, targets: KeyTargets): boolean | undefined {
  if (ask === 'pick') return done(targets.pick(id, false))
  if (ask === 'edit') return done(targets.edit(id, 'title'))
  if (ask === 'open') return done(targets.open(id))
  if (ask === 'why') return done(targets.why(id))
  if (ask === 'link') return done(targets.link(id))
  return ask === 'menu' ? done(targets.menu(id)) : undefined
}

function changing(ask: Ask, verbs: Verbs | null): boolean {
  if (!verbs) return false
  if (ask === 'earlier' || ask === 'later') verbs.shift(ask === 'later' ? 1 : -1)
  else if (ask === 'shorter' || ask === 'longer') verbs.stretch(ask === 'longer' ? 1 : -1)
  else if (ask === 'remove') verbs.remove()
  else verbs.place(PLACES[ask] ?? 'up')
  return true
}

const STEPS: Partial<Record<Ask, number>> = { up: -1, down: 1, pageUp: -PAGE, pageDown: PAGE }
const PLACES: Partial<Record<Ask, 'up' | 'down' | 'in' | 'out'>> = { moveUp: 'up', moveDown: 'down', indent: 'in', outdent: 'out' }

function goTo({ chart, setActive }: KeyTargets, index: number): boolean {
  if (!chart) return false
  const last = chart.gantt.getVisibleTaskCount() - 1
  const bar = barAt(chart.gantt, Math.min(Math.max(index, 0), last))
  if (bar) setActive(bar.id)
  return true
}

function done(_result: unknown): true {
  return true
}
