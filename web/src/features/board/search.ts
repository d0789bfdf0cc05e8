import { type ItemSearch, itemSearch } from '@/lib/itemSearch'
import { QUICK, type Quick } from './model/narrow'

export interface BoardSearch extends ItemSearch {
  /** Which board; the first shared one without it. */
  board?: number
  q?: string
  /** Quick filters that are on, `mine,late`. */
  only?: string
  assignee?: number
  /** Lanes other than the board's own; `none` for no lanes. */
  lanes?: string
  /** What cards show, other than the board's own choice: `key,age`. */
  show?: string
  /** Folded columns and lanes, by their keys. */
  fc?: string
  fl?: string
}

const FIELD = /^(none|[a-z_]{1,30}|values\.[A-Za-z0-9_-]{1,40})$/

export function boardSearch(search: Record<string, unknown>): BoardSearch {
  const { board, q, assignee, lanes } = search
  const lane = word(lanes)
  const only = quickOf(word(search['only']))
  return {
    ...itemSearch(search),
    ...(isId(board) && { board }),
    ...(word(q) !== '' && { q: word(q) }),
    ...(only.length > 0 && { only: only.join(',') }),
    ...(isId(assignee) && { assignee }),
    ...(FIELD.test(lane) && { lanes: lane }),
    ...Object.fromEntries((['show', 'fc', 'fl'] as const).flatMap((name) => (search[name] === undefined ? [] : [[name, word(search[name])]]))),
  }
}

export function quickOf(text: string | undefined): Quick[] {
  const wanted = new Set((text ?? '').split(','))
  return QUICK.filter((one) => wanted.has(one))
}

/** `a,b` as a set of keys; a key may be empty (`-`: nobody, no label). */
export function keysOf(text: string | undefined): ReadonlySet<string> {
  return new Set((text ?? '').split(',').filter(Boolean).map((key) => (key === '-' ? '' : key)))
}

/** The same set with a key added or taken out, for the address; nothing when it is empty. */
export function toggled(text: string | undefined, key: string): string | undefined {
  const keys = new Set(keysOf(text))
  if (!keys.delete(key)) keys.add(key)
  return [...keys].map((one) => one || '-').join(',') || undefined
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}
