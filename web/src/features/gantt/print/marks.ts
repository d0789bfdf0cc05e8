import type { Item } from '@/api/plan'
import { escaped } from '../chart/escaping'
import { isDone } from '../chart/facts'
import { toChart } from '../model/workHours'
import { HEAD, INK, ROW, type Sheet } from './sheet'

type Across = (date: Date) => number

/** One row's bar with everything at it. */
export function barSvg(item: Item, row: number, sheet: Sheet, across: Across): string {
  const { facts } = sheet
  if (!item.start || !item.finish) return ''
  const top = HEAD + row * ROW
  const from = across(toChart(item.start, facts.hours))
  const to = Math.max(across(toChart(item.finish, facts.hours)), from + 2)
  return frozenSvg(item, top, sheet, across) + (item.is_milestone ? pointSvg(item, to, top) : item.is_summary ? bracketSvg(from, to, top) : lineSvg(item, from, to, top, sheet)) + nameSvg(item, to, top, sheet)
}

function lineSvg(item: Item, from: number, to: number, top: number, { facts }: Sheet): string {
  const isCritical = item.is_critical && facts.layers.has('critical')
  const [plain, done] = isDone(item) ? [INK.quiet, INK.quiet] : isCritical ? [INK.critical, INK.criticalDone] : [INK.bar, INK.done]
  const progress = ((to - from) * item.percent_complete) / 100
  return rect(from, top + 5, to - from, 11, plain, 3) + (progress > 0 ? rect(from, top + 5, progress, 11, done, 3) : '')
}

function bracketSvg(from: number, to: number, top: number): string {
  const [left, right, high, low] = [from, to, top + 6, top + 15].map(short)
  return `<path d="M${left} ${high}H${right}V${low}l-5-5H${short(from + 5)}l-5 5z" fill="${INK.summary}"/>`
}

function pointSvg(item: Item, x: number, top: number): string {
  const middle = top + ROW / 2
  const ink = isDone(item) ? INK.quiet : item.is_critical ? INK.criticalDone : INK.summary
  return `<path d="M${short(x)} ${middle - 6}l6 6-6 6-6-6z" fill="${ink}"/>`
}

function frozenSvg(item: Item, top: number, { facts }: Sheet, across: Across): string {
  const frozen = facts.frozen?.get(item.id)
  if (!frozen?.start || !frozen.finish) return ''
  const from = across(toChart(frozen.start, facts.hours))
  const to = across(toChart(frozen.finish, facts.hours))
  return rect(from, top + ROW - 4, Math.max(to - from, 2), 3, INK.baseline, 1)
}

function nameSvg(item: Item, x: number, top: number, { facts }: Sheet): string {
  const name = item.is_summary || !facts.layers.has('names') ? '' : facts.nameOf(item.assignee_id)
  return name === '' ? '' : textSvg(x + 6, top + 15, name, INK.soft, 10)
}

/** A link as a line with an arrow, from row to row. */
export function linkSvg(from: { x: number; row: number }, to: { x: number; row: number }, ink: string): string {
  const [start, end] = [HEAD + from.row * ROW + ROW / 2, HEAD + to.row * ROW + ROW / 2]
  const bend = to.x - 6 > from.x + 4 ? to.x - 6 : from.x + 6
  const way = bend === from.x + 6 && to.x - 8 <= from.x ? `H${short(bend)}V${short(end - ROW / 2)}H${short(to.x - 8)}V${short(end)}H${short(to.x)}` : `H${short(bend)}V${short(end)}H${short(to.x)}`
  return `<path d="M${short(from.x)} ${short(start)}${way}" fill="none" stroke="${ink}" marker-end="url(#${ink === INK.arrow ? 'tip' : 'tip-bad'})"/>`
}

export function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): string {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"${radius ? ` rx="${radius}"` : ''}/>`
}

export function line(x1: number, y1: number, x2: number, y2: number, ink: string): string {
  return `<path d="M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}" stroke="${ink}"/>`
}

export function textSvg(x: number, y: number, words: string, ink: string, size = 11, more = ''): string {
  return `<text x="${short(x)}" y="${short(y)}" fill="${ink}" font-size="${size}"${more}>${escaped(words)}</text>`
}

function short(value: number): number {
  return Math.round(value * 10) / 10
}
