import type { Board, BoardSettings } from '../model/names'
import { STANDARD } from '../model/view'

/** What the form holds; limits by the key of their column, empty for none. */
export interface BoardForm {
  name: string
  is_shared: boolean
  project_ids: number[]
  columns: string
  lanes: string
  card_fields: string[]
  limits: Record<string, number | null>
  limit_mode: BoardSettings['limit_mode']
  limit_per_lane: boolean
  filter: string
  done_days: number | null
  hides_empty: boolean
}

/** A key may be empty, which a form cannot name. */
const FIELD_PREFIX = 'at '

export function formOf(board: Board | undefined, settings: BoardSettings | undefined, isWide: boolean): BoardForm {
  const kept = settings ?? (isWide ? { ...STANDARD, columns: 'status_category', done_days: 14, card_fields: [...STANDARD.card_fields, 'project'] } : STANDARD)
  return {
    name: board?.name ?? '',
    is_shared: board?.is_shared ?? false,
    project_ids: board?.project_ids ?? [],
    columns: kept.columns,
    lanes: kept.lanes,
    card_fields: [...kept.card_fields],
    limits: Object.fromEntries(Object.entries(kept.limits).map(([key, limit]) => [limitName(key), limit])),
    limit_mode: kept.limit_mode,
    limit_per_lane: kept.limit_per_lane,
    filter: kept.filter ? JSON.stringify(kept.filter) : '',
    done_days: kept.done_days,
    hides_empty: kept.hides_empty,
  }
}

/** Limits of columns that the board no longer has are forgotten. */
export function settingsOf(form: BoardForm, columnKeys: readonly string[]): Partial<BoardSettings> {
  const limits = columnKeys.flatMap((key) => {
    const limit = form.limits?.[limitName(key)]
    return limit ? [[key, limit] as const] : []
  })
  return {
    columns: form.columns,
    lanes: form.lanes === form.columns ? '' : form.lanes,
    card_fields: form.card_fields,
    limits: Object.fromEntries(limits),
    limit_mode: form.limit_mode,
    limit_per_lane: form.limit_per_lane,
    filter: form.filter ? (JSON.parse(form.filter) as Record<string, unknown>) : null,
    done_days: form.done_days ?? null,
    hides_empty: form.hides_empty,
  }
}

export function limitName(key: string): string {
  return FIELD_PREFIX + key
}
