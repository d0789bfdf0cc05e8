import { type PlanSearch, planSearch } from '@/lib/planSearch'

export const ZOOMS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Zoom = (typeof ZOOMS)[number]

/** What can be drawn besides the bars. */
export const LAYERS = ['critical', 'links', 'slack', 'deadlines', 'names', 'offtime'] as const
export type Layer = (typeof LAYERS)[number]

/** Shown until a person chooses otherwise. */
export const USUAL_LAYERS: readonly Layer[] = ['critical', 'links', 'deadlines', 'names', 'offtime']
export const USUAL_ZOOM: Zoom = 'week'

export const ONLY = ['mine', 'late', 'critical'] as const
export type Only = (typeof ONLY)[number]

export interface GanttSearch extends PlanSearch {
  zoom?: Zoom
  /** Missing means the usual ones. */
  layers?: readonly Layer[]
  /** The baseline drawn under the bars. */
  baseline?: number
  /** The scenario whose dates are drawn instead of the plan's. */
  scenario?: number
  only?: Only
  /** Hide what is not asked for; otherwise it is dimmed. */
  hide?: true
}

/** What the address of a Gantt may say; anything else is left out. */
export function ganttSearch(search: Record<string, unknown>): GanttSearch {
  const { zoom, layers, baseline, scenario, only, hide } = search
  return {
    ...planSearch(search),
    ...(isOneOf(ZOOMS, zoom) && { zoom }),
    ...(Array.isArray(layers) && { layers: LAYERS.filter((layer) => layers.includes(layer)) }),
    ...(isId(baseline) && { baseline }),
    ...(isId(scenario) && { scenario }),
    ...(isOneOf(ONLY, only) && { only }),
    ...(hide === true && { hide }),
  }
}

/** The zoom `by` steps nearer (negative) or further away; it stops at the ends. */
export function zoomBy(zoom: Zoom, by: number): Zoom {
  const place = Math.min(Math.max(ZOOMS.indexOf(zoom) + by, 0), ZOOMS.length - 1)
  return ZOOMS[place] ?? zoom
}

/** Undefined where that is what is shown anyway, so that addresses stay short. */
export function toggleLayer(layers: readonly Layer[], layer: Layer): readonly Layer[] | undefined {
  const next = LAYERS.filter((other) => (other === layer) !== layers.includes(other))
  const isUsual = next.length === USUAL_LAYERS.length && next.every((other) => USUAL_LAYERS.includes(other))
  return isUsual ? undefined : next
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

function isOneOf<T extends string>(all: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (all as readonly string[]).includes(value)
}
