import { useEffect, useRef, useState } from 'react'
import type { ItemWrites } from '@/api/itemWrites'
import type { Plan } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'
import { formatDay } from '@/lib/dates'
import { preloadSelect } from '@/ui/edit/SelectCellEditor'
import { useLanguage, useText } from '@/ui/language'
import { useNarrow } from '@/ui/page/useNarrow'
import { useComparison, useFrozen } from './baselines/useBaselines'
import { GanttChart } from './chart/GanttChart'
import { PreviewBadge } from './chart/PreviewBadge'
import { useChart } from './chart/useChart'
import { useCommit } from './chart/useCommit'
import { usePreview } from './chart/usePreview'
import { useWheelZoom } from './chart/useWheelZoom'
import { CellEditor } from './grid/CellEditor'
import { gridColumns } from './grid/columns'
import { useCellEditing } from './grid/useCellEditing'
import { useGanttKeys } from './grid/useGanttKeys'
import { Cards, type Card } from './menu/Cards'
import { verbsFor } from './menu/verbs'
import styles from './gantt.module.css'
import { zoomBy } from './search'
import { text } from './text'
import { ScenarioBar } from './scenario/ScenarioBar'
import { useTried } from './scenario/useTried'
import { Toolbar } from './toolbar/Toolbar'
import { useChartEvents } from './useChartEvents'
import { useFacts } from './useFacts'
import type { useGanttSearch } from './useGanttSearch'
import { useGridLayout } from './useGridLayout'
import { usePicked } from './usePicked'
import { useOffered } from './useOffered'
import { useFollowItem } from './useFollowItem'

interface Props {
  view: ReturnType<typeof useGanttSearch>
  plan: Plan
  schema: SchemaIndex
  writes: ItemWrites
}

const NOBODY: ReadonlySet<number> = new Set()

/** The chart with its tools, menus and editors. */
export function Workspace({ view, plan: stored, schema, writes }: Props) {
  const t = useText(text)
  const language = useLanguage()
  const container = useRef<HTMLDivElement>(null)
  const isPhone = useNarrow()
  const [layout, setLayout] = useGridLayout()
  const [card, setCard] = useState<Card | null>(null)
  const [drivers, setDrivers] = useState(NOBODY)
  const [folded] = useState(() => new Set<number>())
  const selection = usePicked()
  useOffered(stored.project.id, container, selection)
  const trial = useTried(stored, view.search.scenario)
  const plan = trial?.tried.plan ?? stored
  const { preview, ghosts, look, stop, foreseenFor } = usePreview(plan.project.id)
  const { foreseen, commit } = useCommit(plan, writes)
  const comparison = useComparison(view.search.baseline)
  const baseline = useFrozen(comparison)
  const frozen = trial?.tried.frozen ?? baseline
  const told = useFacts({ plan, schema, search: view.search, zoom: view.zoom, layers: view.layers, frozen, isPhone })
  const facts = { ...told, picked: selection.picked, drivers, ghosts }
  const columns = gridColumns(facts)
  const editing = useCellEditing({ container, plan, columns, layout, canEdit: facts.canEdit })
  const events = useChartEvents({ view, facts, selection, writes, commit, look, stop, foreseenFor, layout, setLayout, editing, setCard, folded, columns })
  const chart = useChart({ container, facts, events, layout, foreseen, folded })
  events.attach(chart)
  useFollowItem(chart, view, facts, selection)
  const item = selection.active === null ? undefined : plan.byId.get(selection.active)
  const verbs = item ? verbsFor({ plan, item, picked: selection.picked, canEdit: facts.canEdit, commit: (changes) => void commit(changes), writes }) : null
  const onKeyDown = useGanttKeys({ chart, item, verbs, ...events.keyTargets, zoomBy: (by) => view.setZoom(zoomBy(view.zoom, by)) })
  // Who opens a cell and types at once must not lose the first letters.
  useEffect(preloadSelect, [])
  useWheelZoom(container, (by) => view.setZoom(zoomBy(view.zoom, by)))
  const day = (date: string | null) => (date ? formatDay(date.slice(0, 10), language, facts.now.slice(0, 10)) : t.unscheduled)
  const edited = editing.cell && plan.byId.get(editing.cell.id)
  const column = editing.cell && columns.find((one) => one.id === editing.cell?.columnId)
  return (
    <div className={styles['page']}>
      <Toolbar view={view} facts={facts} chart={chart} comparison={comparison} columns={columns} layout={layout} onLayoutChange={setLayout} />
      {trial && <ScenarioBar scenario={trial.scenario} today={facts.now.slice(0, 10)} onClose={() => view.change({ scenario: undefined })} />}
      <GanttChart container={container} onKeyDown={onKeyDown} spoken={item ? t.row(item.wbs, item.title, day(item.start), day(item.finish), item.percent_complete) : ''}>
        {editing.cell && edited && column && (
          <CellEditor
            key={`${editing.cell.id} ${column.id}`}
            item={edited}
            column={column}
            place={editing.cell.place}
            schema={schema}
            plan={plan}
            dayBounds={events.dayBounds}
            onSave={(changes) => void commit([{ id: edited.id, ...changes }])}
            onPredecessors={(predecessors) => void writes.setPredecessors(edited.id, predecessors)}
            onFinish={editing.finish}
          />
        )}
      </GanttChart>
      {card && <Cards card={card} facts={facts} writes={writes} commit={commit} events={events} verbs={verbs} onCard={setCard} onDrivers={setDrivers} />}
      {preview && <PreviewBadge preview={preview} today={facts.now.slice(0, 10)} />}
    </div>
  )
}
