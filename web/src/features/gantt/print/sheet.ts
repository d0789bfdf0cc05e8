import type { Item, Link } from '@/api/plan'
import type { ChartFacts } from '../chart/facts'

/** What one picture of the chart shows: some rows, a stretch of time, and how large. */
export interface Sheet {
  facts: Pick<ChartFacts, 'plan' | 'language' | 'hours' | 'calendar' | 'now' | 'layers' | 'frozen' | 'nameOf'>
  items: readonly Item[]
  from: Date
  to: Date
  /** Of the whole picture, in pixels of CSS. */
  width: number
  /** Below the chart: `第 1 / 3 页`. */
  footer: string
}

export const ROW = 22
export const GRID = 400
/** The project's name, and the two lines of the time axis. */
export const HEAD = 30 + 40
export const FOOT = 22

/** Paper is white: the light colours, whatever is on screen. */
export const INK = {
  text: '#1b1f20', soft: '#545c5e', line: '#e4e7e7', strong: '#cfd5d5', rail: '#f7f8f8', off: '#f2f5f5', bar: '#8fc5bf', done: '#0f766e',
  critical: '#f0a3a0', criticalDone: '#c62a2f', quiet: '#c3caca', summary: '#4a5456', arrow: '#9aa5a6', today: '#0f766e', baseline: '#a9b4bd', good: '#18794e', bad: '#c62a2f',
} as const

export function heightOf({ items }: Pick<Sheet, 'items'>): number {
  return HEAD + items.length * ROW + FOOT
}

/** Where a moment stands across the sheet; the paper's time axis is even. */
export function acrossOf({ from, to, width }: Pick<Sheet, 'from' | 'to' | 'width'>): (date: Date) => number {
  const perMillisecond = (width - GRID) / Math.max(to.getTime() - from.getTime(), 1)
  return (date) => GRID + (date.getTime() - from.getTime()) * perMillisecond
}

/** The links whose both ends stand on the sheet. */
export function linksOn({ facts, items }: Pick<Sheet, 'facts' | 'items'>): readonly Link[] {
  const rows = new Set(items.map(({ id }) => id))
  return facts.layers.has('links') ? facts.plan.links.filter((link) => rows.has(link.predecessor_id) && rows.has(link.successor_id)) : []
}
