import type { BoardSearch } from '../search'
import { keysOf } from '../search'
import type { BoardView } from './arrange'
import type { BoardSettings } from './names'

export const STANDARD: BoardSettings = {
  columns: 'status',
  lanes: '',
  limits: {},
  limit_mode: 'warn',
  limit_per_lane: false,
  card_fields: ['key', 'priority', 'labels', 'finish', 'assignee', 'age'],
  filter: null,
  done_days: null,
  hides_empty: false,
  folded: [],
}

/** The board's settings with what the address changes of them for now. */
export function settingsNow(settings: BoardSettings, { lanes, show }: BoardSearch): BoardSettings {
  const wanted = lanes === 'none' ? '' : lanes
  return {
    ...settings,
    ...(wanted !== undefined && wanted !== settings.columns && { lanes: wanted }),
    ...(show !== undefined && { card_fields: [...keysOf(show)] }),
  }
}

/** Whether the address shows the board otherwise than it was saved. */
export function differs(settings: BoardSettings, now: BoardSettings): boolean {
  return settings.lanes !== now.lanes || shownBy(settings) !== shownBy(now)
}

function shownBy({ card_fields }: BoardSettings): string {
  return card_fields.toSorted().join(' ')
}

export function viewOf(settings: BoardSettings): BoardView {
  return { columns: settings.columns, lanes: settings.lanes, limits: settings.limits, isLimitPerLane: settings.limit_per_lane && settings.lanes !== '', hidesEmpty: settings.hides_empty }
}
