import { type Filter, planSearch } from '@/lib/planSearch'
import type { Day } from '@/lib/dates'

/** What narrows every page across projects, and the item that is open over it. */
export interface AcrossSearch {
  filter?: Filter
  q?: string
  item?: number
}

export const GROUPS = ['project', 'assignee', 'status', 'type', 'priority'] as const
export type GroupBy = (typeof GROUPS)[number]

export interface ListSearch extends AcrossSearch {
  /** Up to three keys: `-priority,finish`. */
  sort?: string
  group?: GroupBy
  columns?: string
}

export interface CalendarSearch extends AcrossSearch {
  /** Any day of the month or week that is shown; missing means today. */
  day?: Day
  span?: 'week'
}

export const ZOOMS = ['week', 'month', 'quarter'] as const
export type Zoom = (typeof ZOOMS)[number]

export interface TimelineSearch extends AcrossSearch {
  from?: Day
  zoom?: Zoom
  by?: 'assignee'
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

function across(search: Record<string, unknown>): AcrossSearch {
  const { view: _view, ...read } = planSearch(search)
  return read
}

export function listSearch(search: Record<string, unknown>): ListSearch {
  const { sort, group, columns } = search
  return {
    ...across(search),
    ...(typeof sort === 'string' && /^-?\w+(,-?\w+){0,2}$/.test(sort) && { sort }),
    ...(isOneOf(GROUPS, group) && { group }),
    ...(typeof columns === 'string' && /^[\w.*-]+$/.test(columns) && { columns }),
  }
}

export function calendarSearch(search: Record<string, unknown>): CalendarSearch {
  const { day, span } = search
  return { ...across(search), ...(isDay(day) && { day }), ...(span === 'week' && { span }) }
}

export function timelineSearch(search: Record<string, unknown>): TimelineSearch {
  const { from, zoom, by } = search
  return { ...across(search), ...(isDay(from) && { from }), ...(isOneOf(ZOOMS, zoom) && { zoom }), ...(by === 'assignee' && { by }) }
}

function isDay(value: unknown): value is Day {
  return typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value))
}

function isOneOf<T extends string>(all: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (all as readonly string[]).includes(value)
}
