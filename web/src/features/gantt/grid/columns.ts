import { type ArrangedColumn, arrange, type ColumnLayout } from '@/lib/columns'
import type { Language } from '@/lib/catalogue'
import type { Item } from '@/api/plan'
import { predecessorText } from '@/api/predecessorNames'
import { escaped } from '../chart/escaping'
import type { ChartFacts } from '../chart/facts'
import type { Bar } from '../model/bars'
import { text } from '../text'

export type CellEditor = 'text' | 'date' | 'duration' | 'percent' | 'person' | 'predecessors'

export interface GridColumn extends ArrangedColumn {
  title: string
  align: 'left' | 'right'
  isTree?: boolean
  editor?: CellEditor
  /** HTML of the cell; text that people typed is escaped. */
  html: (item: Item) => string
}

/** Every column there is, in its usual order; only the narrow name stays on a phone. */
export function gridColumns(facts: ChartFacts): GridColumn[] {
  const t = text[facts.language]
  const perDay = facts.plan.project.minutes_per_day
  const minutes = (value: number | null) => daysText(value, perDay, facts.language)
  const name: GridColumn = { id: 'title', title: t.name, width: 220, minWidth: 90, align: 'left', isPinned: true, isTree: true, editor: 'text', html: (item) => nameHtml(item) }
  if (facts.isPhone) return [{ ...name, width: 116 }]
  return [
    { id: 'wbs', title: 'WBS', width: 54, align: 'left', isPinned: true, html: (item) => `<span class="gt-faint">${item.wbs}</span>` },
    name,
    { id: 'key', title: t.number, width: 84, align: 'left', html: (item) => `<span class="gt-faint">${escaped(item.key)}</span>` },
    ...(hasVariance(facts.frozen) ? [varianceColumn(facts, t.variance, t.dayCount)] : []),
    { id: 'assignee', title: t.assignee, width: 84, align: 'left', editor: 'person', html: (item) => escaped(facts.nameOf(item.assignee_id)) },
    { id: 'start', title: t.start, width: 94, align: 'left', editor: 'date', html: (item) => day(item.start) },
    { id: 'finish', title: t.finish, width: 94, align: 'left', editor: 'date', html: (item) => day(item.finish) },
    { id: 'duration', title: t.duration, width: 68, align: 'right', editor: 'duration', html: (item) => (item.is_milestone ? '' : daysText(item.duration, minutesOfDay(item, perDay), facts.language)) },
    { id: 'percent', title: t.percent, width: 84, align: 'right', editor: 'percent', html: (item) => `${item.percent_complete}%` },
    { id: 'predecessors', title: t.predecessors, width: 96, align: 'left', editor: 'predecessors', html: (item) => escaped(predecessorText(facts.linksInto.get(item.id) ?? [], facts.plan)) },
    { id: 'slack', title: t.slack, width: 76, align: 'right', html: (item) => minutes(item.total_slack) },
  ]
}

/** An elapsed duration counts the hours of the clock. */
export function minutesOfDay({ duration_elapsed: isElapsed }: Pick<Item, 'duration_elapsed'>, minutesPerDay: number): number {
  return isElapsed ? 24 * 60 : minutesPerDay
}

function day(date: string | null): string {
  return date?.slice(0, 10) ?? ''
}

/** Days to a tenth: hours would not fit into a narrow column. */
export function daysText(minutes: number | null, minutesPerDay: number, language: Language): string {
  if (minutes === null) return ''
  const days = Math.round((minutes / minutesPerDay) * 10) / 10
  return text[language].dayCount(days < 0 ? `−${-days}` : String(days))
}

/** A scenario has dates to compare with, but no variance of them. */
function hasVariance(frozen: ChartFacts['frozen']): boolean {
  return frozen !== null && (frozen.size === 0 || [...frozen.values()].some(({ finishVariance }) => finishVariance !== null))
}

function varianceColumn(facts: ChartFacts, title: string, days: (amount: string) => string): GridColumn {
  const html = (item: Item) => {
    const late = facts.frozen?.get(item.id)?.finishVariance
    if (late === null || late === undefined) return ''
    const size = days(String(Math.round(Math.abs(late) * 10) / 10))
    const words = late === 0 ? size : `${late > 0 ? '+' : '−'}${size}`
    return `<span class="${late > 0 ? 'gt-bad' : late < 0 ? 'gt-good' : 'gt-faint'}">${words}</span>`
  }
  return { id: 'variance', title, width: 84, align: 'right', html }
}

function nameHtml(item: Item): string {
  const title = escaped(item.title)
  return `<span class="gt-name" title="${title}">${title}</span>`
}

/** The columns to show, as dhtmlx-gantt wants them. */
export function columnConfig(columns: readonly GridColumn[], layout: ColumnLayout) {
  return arrange(columns, layout).map((column) => ({
    name: column.id,
    label: column.title,
    width: column.width,
    min_width: column.minWidth ?? 48,
    align: column.align,
    tree: column.isTree === true,
    resize: true,
    template: (bar: object) => column.html((bar as Bar).item),
  }))
}
