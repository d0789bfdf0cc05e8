import { TableOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo } from 'react'
import type { ColumnLayout } from '@/lib/columns'
import { formatDay } from '@/lib/dates'
import { useLanguage, useText } from '@/ui/language'
import { ColumnChooser } from '@/ui/table/ColumnChooser'
import { BaselineMenu } from '../baselines/BaselineMenu'
import type { Comparison } from '../baselines/useBaselines'
import type { Chart } from '../chart/createChart'
import { type ChartFacts, isDone, isLate } from '../chart/facts'
import { showMoment, showStart, unfoldTo, zoomThatFits } from '../chart/navigation'
import styles from '../gantt.module.css'
import type { GridColumn } from '../grid/columns'
import { ExportMenu } from '../print/ExportMenu'
import { zoomBy } from '../search'
import { text } from '../text'
import type { useGanttSearch } from '../useGanttSearch'
import { Filters } from './Filters'
import { LayerMenu } from './LayerMenu'
import { LevelMenu } from './LevelMenu'
import { useGanttCommands } from './useGanttCommands'
import { ZoomTools } from './ZoomTools'

interface Props {
  view: ReturnType<typeof useGanttSearch>
  facts: ChartFacts
  chart: Chart | null
  comparison: Comparison | undefined
  columns: readonly GridColumn[]
  layout: ColumnLayout
  onLayoutChange: (layout: ColumnLayout) => void
}

/** Filters on the left, the view on the right; below them a notice where the calendar is not complete. */
export function Toolbar({ view, facts, chart, comparison, columns, layout, onLayoutChange }: Props) {
  const t = useText(text)
  const { plan, wanted, isPhone } = facts
  const fit = () => {
    if (!chart) return
    const fitting = zoomThatFits(chart, plan)
    chart.whenZoomed(fitting, () => showStart(chart, facts))
    view.setZoom(fitting)
  }
  const goToday = () => chart && showMoment(chart, facts.now, facts)
  const zoom = (by: number) => view.setZoom(zoomBy(view.zoom, by))
  useGanttCommands({ zoomIn: () => zoom(-1), zoomOut: () => zoom(1), fit, goToday, critical: () => view.toggle('critical') })
  return (
    <>
      <div className={styles['tools']}>
        <div>
          <Filters search={view.search} found={wanted ? { count: wanted.size, total: plan.items.length } : undefined} onChange={view.change} />
        </div>
        <div>
          <ZoomTools zoom={view.zoom} onZoom={view.setZoom} isPhone={isPhone} onFit={fit} onToday={goToday} />
          <LevelMenu plan={plan} onLevel={(depth) => chart && unfoldTo(chart, plan, depth)} />
          <LayerMenu layers={view.layers} onToggle={view.toggle} />
          <BaselineMenu
            projectId={plan.project.id}
            today={facts.now.slice(0, 10)}
            canFreeze={plan.project.can['freeze_baseline'] === true}
            chosen={view.search.baseline}
            comparison={comparison}
            onChoose={(baseline) => view.change({ baseline })}
          />
          {!isPhone && <ColumnChooser columns={columns} layout={layout} onLayoutChange={onLayoutChange} />}
          <ExportMenu chart={chart} facts={facts} />
        </div>
      </div>
      {plan.missingYears.length > 0 && <p className={styles['notice']}>{t.missingYears(plan.missingYears.join('、'))}</p>}
      <Summary facts={facts} />
    </>
  )
}

/** The chart in a sentence, and the way to the table, for people who cannot see it. */
function Summary({ facts }: { facts: ChartFacts }) {
  const t = useText(text)
  const language = useLanguage()
  const { plan, now } = facts
  const counted = useMemo(() => {
    const tasks = plan.items.filter((item) => !item.is_summary)
    return { tasks: tasks.length, late: tasks.filter((item) => isLate(item, now)).length, critical: tasks.filter((item) => item.is_critical && !isDone(item)).length }
  }, [plan, now])
  const day = (date: string | null) => (date ? formatDay(date.slice(0, 10), language, now.slice(0, 10)) : '—')
  return (
    <div className={styles['summary']} id="gantt-summary">
      {t.summary(counted.tasks, day(plan.project.start), day(plan.project.finish), counted.late, counted.critical)}
      <Link to="/projects/$projectId/plan" params={{ projectId: plan.project.id }}>
        <Button icon={<TableOutlined />}>{t.table}</Button>
      </Link>
    </div>
  )
}
