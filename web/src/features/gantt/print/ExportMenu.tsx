import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { Item } from '@/api/plan'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import type { Chart } from '../chart/createChart'
import type { ChartFacts } from '../chart/facts'
import { text } from '../text'
import { pagesOf, wholeSpan } from './pages'
import { download, pngOf } from './png'
import { printPages } from './printing'
import { GRID } from './sheet'

interface Props {
  chart: Chart | null
  facts: ChartFacts
}

const WHOLE_WIDTH = 2400

/** Paper, pictures and a spreadsheet; pictures are drawn here and go nowhere else. */
export function ExportMenu({ chart, facts }: Props) {
  const t = useText(text)
  const [isBusy, setBusy] = useState(false)
  const { project, items } = facts.plan
  const draw = async (what: { items: readonly Item[]; from: Date; to: Date; width: number }) => {
    setBusy(true)
    await pngOf({ facts, footer: '', ...what })
      .then((file) => download(file, `${project.key} ${t.gantt} ${facts.now.slice(0, 10)}.png`))
      .finally(() => setBusy(false))
  }
  const entries = [
    { id: 'a4', label: `${t.print} A4`, run: () => printPages(pagesOf(facts, items, 'A4'), 'A4', project.name) },
    { id: 'a3', label: `${t.print} A3`, run: () => printPages(pagesOf(facts, items, 'A3'), 'A3', project.name) },
    { id: 'line', heading: null },
    { id: 'all', label: t.pngAll, run: () => void draw({ items, ...wholeSpan(facts.plan), width: WHOLE_WIDTH }) },
    { id: 'window', label: t.pngWindow, run: () => chart && void draw(visible(chart, facts)) },
    { id: 'excel', label: t.excel, run: () => location.assign(`/api/v1/projects/${project.id}/exports/xlsx`) },
  ]
  return (
    <Menu label={t.export} entries={entries} placement="bottomRight">
      <Button icon={<DownloadOutlined />} loading={isBusy} title={t.export} aria-label={t.export} />
    </Menu>
  )
}

/** The rows and the stretch of time that are on screen. */
function visible({ gantt }: Chart, { plan }: ChartFacts): { items: readonly Item[]; from: Date; to: Date; width: number } {
  const { x, y } = gantt.getScrollState()
  const { row_height: rowHeight, scale_height: scaleHeight } = gantt.config
  const [width, height] = [gantt.$task.offsetWidth, gantt.$task.offsetHeight - scaleHeight]
  const first = Math.floor(y / rowHeight)
  const last = Math.min(Math.ceil((y + height) / rowHeight), gantt.getVisibleTaskCount())
  const items = Array.from({ length: last - first }, (_, at) => plan.byId.get(Number(gantt.getTaskByIndex(first + at).id))).filter((item) => item !== undefined)
  return { items, from: gantt.dateFromPos(x), to: gantt.dateFromPos(x + width), width: width + GRID }
}
