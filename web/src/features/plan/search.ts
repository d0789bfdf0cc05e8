import { type PlanSearch, planSearch } from '@/lib/planSearch'

export const GROUPS = ['status', 'assignee', 'type', 'priority', 'label', 'parent'] as const
export type GroupBy = (typeof GROUPS)[number]

export interface PlanPageSearch extends PlanSearch {
  /** A column, `-finish` for the latest first; the rows stand flat. */
  sort?: string
  group?: GroupBy
  /** Shown columns and their widths, in the short form of `columns/shortForm`. */
  columns?: string
  /** The trash is open. */
  trash?: true
}

/** What the address of the tree table may say; anything else is left out. */
export function planPageSearch(search: Record<string, unknown>): PlanPageSearch {
  const { sort, group, columns, trash } = search
  return {
    ...planSearch(search),
    ...(typeof sort === 'string' && /^-?\w+$/.test(sort) && { sort }),
    ...(isGroup(group) && { group }),
    ...(typeof columns === 'string' && /^[\w.*-]+$/.test(columns) && { columns }),
    ...(trash === true && { trash }),
  }
}

function isGroup(value: unknown): value is GroupBy {
  return GROUPS.some((group) => group === value)
}
