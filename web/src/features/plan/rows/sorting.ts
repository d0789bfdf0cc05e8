import type { Item } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'
import { type SortKey, sortKeysOf } from '@/ui/table/sortKeys'

type Comparable = number | string | null

const collator = new Intl.Collator('zh-CN', { numeric: true })

type Order = (one: Item, other: Item) => number

/** Compares items by `column`, `-column` the other way round, by several after commas; empty ones come last either way, equal ones in outline order. */
export function sorting(sort: string, schema: SchemaIndex): Order | undefined {
  const orders = sortKeysOf(sort).flatMap((key) => orderBy(key, schema) ?? [])
  if (orders.length === 0) return undefined
  return (one, other) => {
    for (const order of orders) {
      const difference = order(one, other)
      if (difference !== 0) return difference
    }
    return 0
  }
}

function orderBy({ column, isDescending }: SortKey, schema: SchemaIndex): Order | undefined {
  const valueOf = valueBy(column, schema)
  if (!valueOf) return undefined
  return (one, other) => {
    const [first, second] = [valueOf(one), valueOf(other)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return isDescending ? compare(second, first) : compare(first, second)
  }
}

type Plain = { [Name in keyof Item]: Item[Name] extends Comparable ? Name : never }[keyof Item]

const PLAIN: Readonly<Record<string, Plain>> = {
  title: 'title', key: 'number', start: 'start', finish: 'finish', duration: 'duration', percent: 'percent_complete', slack: 'total_slack',
  freeSlack: 'free_slack', deadline: 'deadline', estimate: 'estimate', constraint: 'constraint', mode: 'mode', actualStart: 'actual_start', actualFinish: 'actual_finish',
}

function valueBy(column: string, schema: SchemaIndex): ((item: Item) => Comparable) | undefined {
  const plain = PLAIN[column]
  if (plain) return (item) => item[plain]
  const places = new Map(schema.statuses.map(({ id }, place) => [id, place]))
  const special: Readonly<Record<string, (item: Item) => Comparable>> = {
    wbs: ({ wbs }) => wbs,
    status: ({ status_id }) => places.get(status_id) ?? null,
    type: ({ type_id }) => schema.typeById.get(type_id)?.name ?? null,
    assignee: ({ assignee_id }) => (assignee_id === null ? null : (schema.personById.get(assignee_id)?.pinyin ?? null)),
    priority: ({ priority }) => priority || null,
    labels: ({ label_ids }) => label_ids.map((id) => schema.labelById.get(id)?.name ?? '').join(' ') || null,
  }
  return special[column] ?? customValue(column)
}

function customValue(column: string): ((item: Item) => Comparable) | undefined {
  if (!column.startsWith('v_')) return undefined
  const key = column.slice(2)
  return ({ values }) => {
    const value = values[key]
    if (typeof value === 'number' || typeof value === 'string') return value
    return typeof value === 'boolean' ? Number(value) : null
  }
}

function compare(one: number | string, other: number | string): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other))
}
