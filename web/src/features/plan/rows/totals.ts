import type { Item } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'

/** Figures of some rows. Summary tasks are left out: they repeat what is below them. */
export interface Totals {
  count: number
  /** Minutes; null where nothing is estimated. */
  estimate: number | null
  /** The mean, to a whole percent; null without rows. */
  percent: number | null
  /** The project's own numbers: sum and mean of what is filled in. */
  numbers: readonly { label: string; sum: number; mean: number }[]
}

export function totalsOf(items: readonly Item[], { fields }: Pick<SchemaIndex, 'fields'>): Totals {
  const own = items.filter((item) => !item.is_summary)
  const estimates = own.flatMap(({ estimate }) => estimate ?? [])
  const numbers = fields.flatMap(({ key, kind, label }) => {
    const values = kind === 'number' ? own.flatMap(({ values: all }) => (typeof all[key] === 'number' ? all[key] : [])) : []
    return values.length > 0 ? [{ label, sum: rounded(sumOf(values)), mean: rounded(sumOf(values) / values.length) }] : []
  })
  return {
    count: items.length,
    estimate: estimates.length > 0 ? sumOf(estimates) : null,
    percent: own.length > 0 ? Math.round(sumOf(own.map(({ percent_complete }) => percent_complete)) / own.length) : null,
    numbers,
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
