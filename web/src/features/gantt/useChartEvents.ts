import { useRef } from 'react'
import type { ItemWrites } from '@/api/itemWrites'
import { type ColumnLayout, resizeColumn } from '@/lib/columns'
import { isMac } from '@/ui/commands/platform'
import type { Chart, ChartEvents } from './chart/createChart'
import type { ChartFacts } from './chart/facts'
import type { useCommit } from './chart/useCommit'
import type { usePreview } from './chart/usePreview'
import type { GridColumn } from './grid/columns'
import type { useCellEditing } from './grid/useCellEditing'
import type { Card } from './menu/Cards'
import { fromChart } from './model/workHours'
import type { useGanttSearch } from './useGanttSearch'
import type { usePicked } from './usePicked'

interface Options extends Pick<ReturnType<typeof usePreview>, 'look' | 'stop' | 'foreseenFor'> {
  view: ReturnType<typeof useGanttSearch>
  facts: ChartFacts
  selection: ReturnType<typeof usePicked>
  writes: ItemWrites
  commit: ReturnType<typeof useCommit>['commit']
  layout: ColumnLayout
  setLayout: (layout: ColumnLayout) => void
  columns: readonly GridColumn[]
  editing: ReturnType<typeof useCellEditing>
  setCard: (card: Card) => void
  folded: Set<number>
}

/** About the height of a row's menu, which must stay inside the window. */
const MENU_HEIGHT = 660

/** What the page does about everything that happens in the chart. */
export function useChartEvents(options: Options) {
  const { view, facts, selection, writes, commit, look, stop, foreseenFor, layout, setLayout, columns, editing, setCard, folded } = options
  const chart = useRef<Chart | null>(null)
  const open = (id: number) => view.openItem(id)
  const edit = (id: number, columnId: string) => editing.start(id, columnId)
  const select = (id: number) => {
    selection.setActive(id, chart.current)
    if (view.search.item !== undefined && view.search.item !== id) view.change({ item: id })
  }
  const events: ChartEvents = {
    preview: look,
    commit: (changes) => {
      const known = foreseenFor(changes)
      stop()
      void commit(changes, known)
    },
    cancel: stop,
    link: (link) => void writes.addLink(link),
    place: (ids, place) => void writes.move(ids, place),
    pick: (id, event) => {
      const isToggling = isMac ? event.metaKey : event.ctrlKey
      selection.pick(id, event.shiftKey ? 'extend' : isToggling ? 'toggle' : 'only', chart.current)
      select(id)
    },
    open,
    editCell: edit,
    menu: (id, at) => {
      if (!facts.picked.has(id)) selection.pick(id, 'only', chart.current)
      setCard({ kind: 'menu', id, at: { x: at.x, y: Math.max(Math.min(at.y, innerHeight - MENU_HEIGHT), 8) } })
    },
    linkClick: (id, at) => setCard({ kind: 'link', id, at }),
    fold: (id, isFolded) => (isFolded ? folded.add(id) : folded.delete(id)),
    resizeColumn: (columnId, width) => {
      const column = columns.find(({ id }) => id === columnId)
      if (column && !facts.isPhone) setLayout(resizeColumn(layout, column, width))
    },
    scroll: () => editing.cell && editing.follow(),
  }
  const besideRow = (id: number) => placeBeside(chart.current, id)
  const keyTargets = {
    setActive: select,
    pick: (id: number, isExtending: boolean) => selection.pick(id, isExtending ? 'extend' : 'toggle', chart.current),
    clearPicked: selection.clear,
    edit,
    open,
    why: (id: number) => setCard({ kind: 'why', id, at: besideRow(id) }),
    link: (id: number) => setCard({ kind: 'successor', id, at: besideRow(id) }),
    menu: (id: number) => setCard({ kind: 'menu', id, at: besideRow(id) }),
  }
  const midday = new Date(2026, 0, 5)
  const dayBounds = { from: fromChart(midday, 'start', facts.hours).slice(11), to: fromChart(new Date(2026, 0, 6), 'finish', facts.hours).slice(11) }
  const attach = (made: Chart | null) => {
    chart.current = made
  }
  return { ...events, keyTargets, dayBounds, attach, besideRow, select }
}

/** Where a card for a row opens when no pointer says so: at its bar, or at its row. */
function placeBeside(chart: Chart | null, id: number): { x: number; y: number } {
  const node = chart?.gantt.getTaskNode(id) ?? chart?.gantt.getTaskRowNode(id)
  const box = node?.getBoundingClientRect()
  return box ? { x: Math.min(Math.max(box.left, 80), innerWidth - 340), y: box.bottom } : { x: 120, y: 200 }
}
