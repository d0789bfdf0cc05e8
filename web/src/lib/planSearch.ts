/** What one condition compares with: a word, a number, an id, several of them, nothing (`empty`, `today`). */
export type FilterValue = string | number | boolean | null | readonly (string | number)[]

export interface Condition {
  /** `assignee`, `finish`, `values.cost`: see the contract, "Filters". */
  field: string
  /** `is`, `in`, `lt`, `this_week`, `next_days`… */
  op: string
  value?: FilterValue
}

export type Filter = Condition | { readonly and: readonly Filter[] } | { readonly or: readonly Filter[] }

/** What the addresses of tree table and Gantt have in common; one keeps it when going from one to the other. */
export interface PlanSearch {
  filter?: Filter
  /** Words in the title, or a number. */
  q?: string
  /** The saved view this began with; 0 is all items, wanted in spite of a default view. */
  view?: number
  /** The item that is open over the page. */
  item?: number
}

/** Deeper nesting than this is no filter that a person made. */
const DEEPEST = 4

/** What an address of the plan may say; anything else is left out. */
export function planSearch(search: Record<string, unknown>): PlanSearch {
  const { filter, q, view, item } = search
  const words = typeof q === 'number' ? String(q) : q
  return {
    ...(isFilter(filter) && { filter }),
    ...(typeof words === 'string' && words !== '' && { q: words }),
    ...((view === 0 || isId(view)) && { view }),
    ...(isId(item) && { item }),
  }
}

export function isFilter(value: unknown, depth = 0): value is Filter {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false
  if ('field' in value) return typeof value.field === 'string' && 'op' in value && typeof value.op === 'string'
  const parts: unknown = 'and' in value ? value.and : 'or' in value ? value.or : null
  return Array.isArray(parts) && parts.every((part) => isFilter(part, depth + 1))
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}
