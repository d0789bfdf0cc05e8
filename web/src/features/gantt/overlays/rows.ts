import type { Item } from '@/api/plan'
import { escaped } from '../chart/escaping'
import { type ChartFacts, isDone } from '../chart/facts'
import { toChart } from '../model/workHours'
import { text } from '../text'
import { type Geometry, px, stretch } from './geometry'

/** Thin bars of the baseline under the bars, total slack after them, and deadlines, for one row at `top`. */
export function rowHtml(item: Item, top: number, facts: ChartFacts, at: Geometry): string {
  return baselineHtml(item, top, facts, at) + slackHtml(item, top, facts, at) + deadlineHtml(item, top, facts, at)
}

function baselineHtml(item: Item, top: number, facts: ChartFacts, at: Geometry): string {
  const frozen = facts.frozen?.get(item.id)
  if (!frozen?.start || !frozen.finish) return ''
  const from = at.x(toChart(frozen.start, facts.hours))
  const to = at.x(toChart(frozen.finish, facts.hours))
  const place = stretch(from, Math.max(to, from + 4), at)
  const look = item.is_milestone ? 'gt-baseline gt-baseline-point' : 'gt-baseline'
  return place ? `<div class="${look}" style="left:${px(place.left)};width:${px(place.width)};top:${px(top + at.rowHeight - 6)}"></div>` : ''
}

function slackHtml(item: Item, top: number, facts: ChartFacts, at: Geometry): string {
  if (!facts.layers.has('slack') || !item.finish || !item.late_finish || item.is_summary || isDone(item) || (item.total_slack ?? 0) <= 0) return ''
  const place = stretch(at.x(toChart(item.finish, facts.hours)), at.x(toChart(item.late_finish, facts.hours)), at)
  return place ? `<div class="gt-slack" style="left:${px(place.left)};width:${px(place.width)};top:${px(top + at.rowHeight / 2 - 3)}"></div>` : ''
}

function deadlineHtml(item: Item, top: number, facts: ChartFacts, at: Geometry): string {
  if (!facts.layers.has('deadlines') || !item.deadline) return ''
  const x = at.x(toChart(item.deadline, facts.hours))
  if (x < at.left || x > at.right) return ''
  const isMissed = item.finish !== null && item.finish > item.deadline && !isDone(item)
  const title = escaped(`${text[facts.language].deadline} ${item.deadline.slice(0, 10)}`)
  return `<div class="gt-deadline" data-missed="${isMissed}" title="${title}" style="left:${px(x)};top:${px(top + at.rowHeight / 2 - 8)}"></div>`
}

/** The outline of where a bar will stand when the gesture is done. */
export function ghostHtml(item: Item, start: string, finish: string, top: number, facts: ChartFacts, at: Geometry): string {
  const from = at.x(toChart(start, facts.hours))
  const to = at.x(toChart(finish, facts.hours))
  const place = stretch(item.is_milestone ? to - 8 : from, item.is_milestone ? to + 8 : Math.max(to, from + 4), at)
  const look = item.is_milestone ? 'gt-ghost gt-ghost-point' : item.is_summary ? 'gt-ghost gt-ghost-summary' : 'gt-ghost'
  return place ? `<div class="${look}" style="left:${px(place.left)};width:${px(place.width)};top:${px(top + at.rowHeight / 2 - 8)}"></div>` : ''
}
