import type { GanttStatic } from 'dhtmlx-gantt'
import { formatDuration } from '@/lib/duration'
import { formatDay } from '@/lib/dates'
import type { Arrow, Bar } from '../model/bars'
import { text } from '../text'
import { escaped } from './escaping'
import { type ChartFacts, isDone, isLate } from './facts'

/** The words that CSS knows a bar and its row by. */
export function toneOf({ item }: Pick<Bar, 'item'>, facts: ChartFacts): string {
  const isDim = facts.wanted !== null && !facts.wanted.has(item.id)
  const tones: readonly (string | false)[] = [
    item.is_summary && 'gt-summary',
    item.mode === 'manual' && !item.is_summary && 'gt-manual',
    isDone(item) && 'gt-done',
    item.is_critical && facts.layers.has('critical') && !isDone(item) && 'gt-critical',
    isLate(item, facts.now) && 'gt-late',
    item.is_violated && 'gt-violated',
    facts.picked.has(item.id) && 'gt-picked',
    facts.drivers.has(item.id) && 'gt-driver',
    isDim && 'gt-dim',
  ]
  return tones.filter(Boolean).join(' ')
}

export function setTemplates(gantt: GanttStatic, facts: ChartFacts): void {
  const { templates } = gantt
  templates.task_class = (_start, _end, bar: Bar) => toneOf(bar, facts)
  templates.grid_row_class = (_start, _end, bar: Bar) => toneOf(bar, facts)
  templates.task_text = () => ''
  templates.rightside_text = (_start, _end, bar: Bar) => beside(bar, facts)
  templates.link_class = (arrow: Arrow) => arrowTone(gantt, arrow, facts)
  templates.tooltip_text = (_start, _end, bar: Bar) => tooltip(bar, facts)
  templates.drag_link = (from, _fromStart, to) => linkWords(gantt, from, to)
  templates.link_description = (arrow: Arrow) => linkWords(gantt, arrow.source, arrow.target)
}

/** The assignee's name, and a milestone's own; on a phone the title, because the grid is narrow there. */
function beside({ item }: Bar, facts: ChartFacts): string {
  const name = facts.layers.has('names') ? facts.nameOf(item.assignee_id) : ''
  if (facts.isPhone) return escaped(item.title)
  if (item.is_milestone && item.finish) return escaped(formatDay(item.finish.slice(0, 10), facts.language, facts.now.slice(0, 10)))
  return item.is_summary ? '' : escaped(name)
}

function arrowTone(gantt: GanttStatic, { link }: Arrow, facts: ChartFacts): string {
  if (!facts.layers.has('links')) return 'gt-hidden'
  if (link.is_violated) return 'gt-violated'
  if (facts.drivers.has(link.predecessor_id) && facts.drivers.has(link.successor_id)) return 'gt-driver'
  const ends = [link.predecessor_id, link.successor_id].map((id) => facts.plan.byId.get(id))
  if (facts.layers.has('critical') && ends.every((item) => item?.is_critical && !isDone(item))) return 'gt-critical'
  const isDim = facts.wanted !== null && ends.some((item) => item && !facts.wanted?.has(item.id) && gantt.isTaskExists(item.id))
  return isDim ? 'gt-dim' : ''
}

function tooltip({ item }: Bar, facts: ChartFacts): string {
  const t = text[facts.language]
  const day = (date: string | null) => (date ? formatDay(date.slice(0, 10), facts.language, facts.now.slice(0, 10)) : '—')
  const perDay = facts.plan.project.minutes_per_day
  const lines = [
    `${day(item.start)} – ${day(item.finish)}${item.duration === null ? '' : ` · ${formatDuration(item.duration, perDay, facts.language)}`}`,
    [facts.nameOf(item.assignee_id), `${item.percent_complete}%`].filter(Boolean).join(' · '),
    item.total_slack === null || isDone(item) ? '' : `${t.slack} ${formatDuration(item.total_slack, perDay, facts.language)}`,
    item.deadline ? `${t.deadline} ${day(item.deadline)}` : '',
    isLate(item, facts.now) ? t.late : '',
    item.mode === 'manual' ? t.manual : '',
  ]
  return `<b>${escaped(`${item.wbs} ${item.title}`)}</b>${lines.filter(Boolean).map(escaped).join('<br>')}`
}

function linkWords(gantt: GanttStatic, from: number | string, to: number | string): string {
  const title = (id: number | string) => (id && gantt.isTaskExists(id) ? escaped((gantt.getTask(id) as unknown as Bar).item.title) : '…')
  return `${title(from)} → ${title(to)}`
}
