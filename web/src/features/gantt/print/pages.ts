import type { Item } from '@/api/plan'
import type { ChartFacts } from '../chart/facts'
import { chartDay } from '../model/workHours'
import { text } from '../text'
import { chartSvg } from './chartSvg'
import { FOOT, HEAD, ROW, type Sheet } from './sheet'

export type Paper = 'A4' | 'A3'

/** Printable size in landscape with margins of 8 mm, in pixels of CSS. */
const SIZES: Record<Paper, { width: number; height: number }> = { A4: { width: 1062, height: 730 }, A3: { width: 1526, height: 1060 } }
const DAY = 86_400_000

/** The whole chart on pages; each has the header, and the time axis is the same on all. */
export function pagesOf(facts: Sheet['facts'], items: readonly Item[], paper: Paper): string[] {
  const { width, height } = SIZES[paper]
  const perPage = Math.floor((height - HEAD - FOOT) / ROW)
  const count = Math.max(Math.ceil(items.length / perPage), 1)
  const span = wholeSpan(facts.plan)
  return Array.from({ length: count }, (_, page) =>
    chartSvg({ facts, items: items.slice(page * perPage, (page + 1) * perPage), ...span, width, footer: text[facts.language].page(page + 1, count) }),
  )
}

/** The project with a little air on both sides. */
export function wholeSpan({ project, items }: Pick<ChartFacts['plan'], 'project' | 'items'>): { from: Date; to: Date } {
  const starts = items.flatMap(({ start }) => start ?? []).concat(project.start)
  const finishes = items.flatMap(({ finish }) => finish ?? []).concat(project.finish ?? project.start)
  const from = chartDay(starts.reduce((one, other) => (one < other ? one : other)))
  const to = chartDay(finishes.reduce((one, other) => (one > other ? one : other)))
  const air = Math.max((to.getTime() - from.getTime()) * 0.04, 3 * DAY)
  return { from: new Date(from.getTime() - air / 3), to: new Date(to.getTime() + air) }
}
