import { type ColourRule, colourRules } from '@/lib/colourRules'
import { type PlanSearch, planSearch } from '@/lib/planSearch'

export const GROUPS = ['status', 'assignee', 'type', 'priority', 'label', 'parent'] as const
export type GroupBy = (typeof GROUPS)[number]

export interface PlanPageSearch extends PlanSearch {
  /** Up to three columns, `-finish,title` for the latest first; the rows stand flat. */
  sort?: string
  group?: GroupBy
  /** Shown columns and their widths, in the short form of `columns/shortForm`. */
  columns?: string
  colours?: readonly ColourRule[]
  /** The trash is open. */
  trash?: true
}

/** What the address of the tree table may say; anything else is left out. */
export function planPageSearch(search: Record<string, unknown>): PlanPageSearch {
  const { sort, group, columns, colours, trash } = search
  const rules = colourRules(colours)
  return {
    ...planSearch(search),
    ...(typeof sort === 'string' && /^-?\w+(,-?\w+){0,2}$/.test(sort) && { sort }),
    ...(isGroup(group) && { group }),
    ...(typeof columns === 'string' && /^[\w.*-]+$/.test(columns) && { columns }),
    ...(rules.length > 0 && { colours: rules }),
    ...(trash === true && { trash }),
  }
}

function isGroup(value: unknown): value is GroupBy {
  return GROUPS.some((group) => group === value)
}
