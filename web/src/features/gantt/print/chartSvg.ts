import type { Item } from '@/api/plan'
import { formatDuration } from '@/lib/duration'
import { toChart, chartDay, shiftDays } from '../model/workHours'
import { text } from '../text'
import { axisOf, daysOf } from './axis'
import { barSvg, line, linkSvg, rect, textSvg } from './marks'
import { acrossOf, FOOT, GRID, HEAD, heightOf, INK, linksOn, ROW, type Sheet } from './sheet'

const FONT = "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"
const SCALE_TOP = 30
/** Below this many pixels a day, weekends are only grey noise. */
const LEAST_FOR_OFFTIME = 3

/** A picture of the chart as SVG, drawn here from the plan: for paper and for PNG. */
export function chartSvg(sheet: Sheet): string {
  const height = heightOf(sheet)
  const across = acrossOf(sheet)
  const parts = [rect(0, 0, sheet.width, height, '#ffffff'), offtimeSvg(sheet, across, height), headSvg(sheet, across, height), rowsSvg(sheet), linksSvg(sheet, across)]
  const bars = sheet.items.map((item, row) => barSvg(item, row, sheet, across)).join('')
  const chart = `<svg x="${GRID}" width="${sheet.width - GRID}" height="${height}" viewBox="${GRID} 0 ${sheet.width - GRID} ${height}">${parts[4]}${bars}${todaySvg(sheet, across, height)}</svg>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${height}" viewBox="0 0 ${sheet.width} ${height}" font-family="${FONT}">${TIPS}${parts.slice(0, 4).join('')}${chart}${footSvg(sheet, height)}</svg>`
}

const tip = (id: string, ink: string) => `<marker id="${id}" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L6 3L0 6z" fill="${ink}"/></marker>`
const TIPS = `<defs>${tip('tip', INK.arrow)}${tip('tip-bad', INK.bad)}</defs>`

type Across = ReturnType<typeof acrossOf>

function headSvg(sheet: Sheet, across: Across, height: number): string {
  const { facts, from, to, width } = sheet
  const t = text[facts.language]
  const pixelsPerDay = (width - GRID) / daysOf(from, to)
  const [coarse, fine] = axisOf(from, to, pixelsPerDay, facts.language)
  const upper = coarse.map(({ at, label }) => line(shown(across(at)), SCALE_TOP, shown(across(at)), SCALE_TOP + 20, INK.strong) + textSvg(shown(across(at)) + 4, SCALE_TOP + 14, label, INK.text)).join('')
  const lower = fine.filter(({ at }) => across(at) >= GRID).map(({ at, label }) => line(across(at), SCALE_TOP + 20, across(at), height - FOOT, INK.line) + textSvg(across(at) + 3, SCALE_TOP + 34, label, INK.soft, 10)).join('')
  const columns = COLUMNS.map(({ x, label }) => textSvg(x, SCALE_TOP + 34, label(t), INK.soft)).join('')
  const title = textSvg(6, 19, facts.plan.project.name, INK.text, 15, ' font-weight="600"')
  return `${title}${line(0, SCALE_TOP, width, SCALE_TOP, INK.strong)}${upper}${lower}${columns}${line(0, HEAD, width, HEAD, INK.strong)}${line(GRID, SCALE_TOP, GRID, height - FOOT, INK.strong)}`
}

/** What began before the sheet is named at its edge. */
function shown(x: number): number {
  return Math.max(x, GRID)
}

type Texts = typeof text.zh

interface Column {
  x: number
  width: number
  label: (t: Texts) => string
  value: (item: Item, sheet: Sheet) => string
}

const COLUMNS: readonly Column[] = [
  { x: 6, width: 40, label: () => 'WBS', value: (item) => item.wbs },
  { x: 48, width: 156, label: (t) => t.name, value: (item) => item.title },
  { x: 208, width: 66, label: (t) => t.start, value: (item) => item.start?.slice(0, 10) ?? '' },
  { x: 276, width: 66, label: (t) => t.finish, value: (item) => item.finish?.slice(0, 10) ?? '' },
  { x: 344, width: 54, label: (t) => t.duration, value: (item, { facts }) => (item.duration === null ? '' : formatDuration(item.duration, facts.plan.project.minutes_per_day, facts.language)) },
]

function rowsSvg(sheet: Sheet): string {
  return sheet.items.map((item, row) => rowSvg(item, row, sheet)).join('')
}

/** Cells are little pictures of their own, so that what is too long is cut. */
function rowSvg(item: Item, row: number, sheet: Sheet): string {
  const top = HEAD + row * ROW
  const cells = COLUMNS.map((column) => {
    const indent = column.x === 48 ? Math.min(item.depth * 10, 60) : 0
    const weight = item.is_summary ? ' font-weight="600"' : ''
    return `<svg x="${column.x + indent}" y="${top}" width="${column.width - indent}" height="${ROW}">${textSvg(0, 15, column.value(item, sheet), column.x === 48 ? INK.text : INK.soft, 11, weight)}</svg>`
  })
  return `${cells.join('')}${line(0, top + ROW, sheet.width, top + ROW, INK.line)}`
}

function offtimeSvg({ facts, from, to, width }: Sheet, across: Across, height: number): string {
  if (!facts.calendar || !facts.layers.has('offtime') || (width - GRID) / daysOf(from, to) < LEAST_FOR_OFFTIME) return ''
  return facts.calendar.spans
    .map(([first = '', last = first]) => [across(chartDay(first)), across(chartDay(shiftDays(last, 1)))] as const)
    .filter(([left, right]) => right > GRID && left < width)
    .map(([left, right]) => rect(Math.max(left, GRID), HEAD, right - Math.max(left, GRID), height - HEAD - FOOT, INK.off))
    .join('')
}

function linksSvg(sheet: Sheet, across: Across): string {
  const rows = new Map(sheet.items.map((item, row) => [item.id, { item, row }]))
  return linksOn(sheet)
    .map((link) => {
      const [from, to] = [rows.get(link.predecessor_id), rows.get(link.successor_id)]
      const leaving = from?.item[link.type[0] === 'F' ? 'finish' : 'start']
      const arriving = to?.item[link.type[1] === 'F' ? 'finish' : 'start']
      if (!from || !to || !leaving || !arriving) return ''
      const isCritical = sheet.facts.layers.has('critical') && from.item.is_critical && to.item.is_critical
      const ink = link.is_violated || isCritical ? INK.bad : INK.arrow
      return linkSvg({ x: across(toChart(leaving, sheet.facts.hours)), row: from.row }, { x: across(toChart(arriving, sheet.facts.hours)), row: to.row }, ink)
    })
    .join('')
}

function todaySvg({ facts }: Sheet, across: Across, height: number): string {
  const x = across(toChart(facts.now, facts.hours))
  return line(x, HEAD, x, height - FOOT, INK.today)
}

function footSvg({ facts, footer, width }: Sheet, height: number): string {
  return textSvg(6, height - 7, facts.now.replace('T', ' '), INK.soft, 10) + textSvg(width - 6, height - 7, footer, INK.soft, 10, ' text-anchor="end"')
}
