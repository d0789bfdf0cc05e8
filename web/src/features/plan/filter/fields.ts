import type { Field as CustomField } from '@/api/projectSchema'
import type { Condition, FilterValue } from '@/lib/planSearch'

/** What a field holds, which decides how one can ask about it. */
export type FieldKind = 'text' | 'number' | 'days' | 'date' | 'person' | 'status' | 'category' | 'type' | 'label' | 'priority' | 'option' | 'check'

/** What one gives to compare with. */
export type ValueKind = 'nothing' | 'text' | 'number' | 'day' | 'span' | 'some' | 'yes'

export interface FilterField {
  /** As the server calls it. */
  id: string
  kind: FieldKind
  custom?: CustomField
}

export const STANDARD_FIELDS: readonly FilterField[] = [
  { id: 'title', kind: 'text' },
  { id: 'status', kind: 'status' },
  { id: 'status_category', kind: 'category' },
  { id: 'assignee', kind: 'person' },
  { id: 'priority', kind: 'priority' },
  { id: 'type', kind: 'type' },
  { id: 'label', kind: 'label' },
  { id: 'start', kind: 'date' },
  { id: 'finish', kind: 'date' },
  { id: 'deadline', kind: 'date' },
  { id: 'percent_complete', kind: 'number' },
  { id: 'duration', kind: 'days' },
  { id: 'estimate', kind: 'days' },
  { id: 'total_slack', kind: 'days' },
  { id: 'is_critical', kind: 'check' },
  { id: 'is_blocked', kind: 'check' },
  { id: 'is_violated', kind: 'check' },
  { id: 'is_summary', kind: 'check' },
  { id: 'reporter', kind: 'person' },
  { id: 'watcher', kind: 'person' },
  { id: 'actual_start', kind: 'date' },
  { id: 'actual_finish', kind: 'date' },
  { id: 'created_at', kind: 'date' },
  { id: 'updated_at', kind: 'date' },
  { id: 'closed_at', kind: 'date' },
]

const KINDS: Readonly<Record<CustomField['kind'], FieldKind | null>> = {
  text: 'text',
  link: 'text',
  number: 'number',
  date: 'text',
  choice: 'option',
  choices: null,
  person: null,
  check: 'check',
}

/** The project's own fields that the server can compare. */
export function customFields(fields: readonly CustomField[]): FilterField[] {
  return fields.flatMap((custom) => {
    const kind = KINDS[custom.kind]
    return kind ? [{ id: `values.${custom.key}`, kind, custom }] : []
  })
}

const CHOSEN = ['in', 'not_in'] as const
const BLANK = ['empty', 'not_empty'] as const
const COMPARED = ['is', 'is_not', 'lt', 'lte', 'gt', 'gte'] as const
const RELATIVE = ['overdue', 'today', 'this_week', 'next_week', 'last_week', 'this_month', 'next_month', 'last_month', 'this_quarter', 'next_days', 'last_days', 'older_than', 'before_today', 'after_today'] as const
const ON_DAYS = ['is', 'lt', 'gt', 'between'] as const

export const OPERATORS = {
  text: ['contains', 'not_contains', 'is', 'is_not', ...BLANK],
  number: [...COMPARED, ...BLANK],
  days: ['lt', 'lte', 'gt', 'gte', ...BLANK],
  date: [...RELATIVE, ...ON_DAYS, ...BLANK],
  person: [...CHOSEN, ...BLANK],
  label: [...CHOSEN, ...BLANK],
  option: [...CHOSEN, ...BLANK],
  status: CHOSEN,
  category: CHOSEN,
  type: CHOSEN,
  priority: CHOSEN,
  check: ['is'],
} as const satisfies Record<FieldKind, readonly string[]>

export type Operator = (typeof OPERATORS)[FieldKind][number]

const WITHOUT_VALUE: ReadonlySet<string> = new Set<string>([...BLANK, ...RELATIVE])
const WITH_COUNT: ReadonlySet<string> = new Set(['next_days', 'last_days', 'older_than'])

export function valueKindOf(kind: FieldKind, op: string): ValueKind {
  if (WITH_COUNT.has(op)) return 'number'
  if (WITHOUT_VALUE.has(op)) return 'nothing'
  if (kind === 'text') return 'text'
  if (kind === 'number' || kind === 'days') return 'number'
  if (kind === 'date') return op === 'between' ? 'span' : 'day'
  return kind === 'check' ? 'yes' : 'some'
}

const A_WEEK = 7

/** What a new condition begins with; it already means something, so that choosing it shows something. */
export function freshCondition(field: FilterField, op: string = OPERATORS[field.kind][0]): Condition {
  const beginnings: Record<ValueKind, FilterValue | undefined> = {
    nothing: undefined, text: '', number: WITH_COUNT.has(op) ? A_WEEK : 0, day: undefined, span: undefined, some: [], yes: true,
  }
  const value = beginnings[valueKindOf(field.kind, op)]
  return { field: field.id, op, ...(value !== undefined && { value }) }
}

/** Another operator keeps the value where it fits. */
export function withOperator(condition: Condition, field: FilterField, op: string): Condition {
  const isFitting = valueKindOf(field.kind, condition.op) === valueKindOf(field.kind, op) && condition.value !== undefined
  return isFitting ? { ...condition, op } : freshCondition(field, op)
}

/** Ready to be asked; a text not yet typed or a day not yet chosen would be refused. */
export function isComplete({ op, value }: Condition, kind: FieldKind): boolean {
  const wanted = valueKindOf(kind, op)
  if (wanted === 'nothing') return true
  if (wanted === 'some') return Array.isArray(value) && value.length > 0
  if (wanted === 'span') return Array.isArray(value) && value.length === 2
  return value !== undefined && value !== ''
}
