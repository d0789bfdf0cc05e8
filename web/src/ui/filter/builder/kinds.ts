import type { Condition, FilterValue } from '@/lib/planSearch'

/** What a field holds, which decides how one can ask about it; `writtenDay` is a day kept as text. */
export type FieldKind = 'text' | 'number' | 'days' | 'date' | 'writtenDay' | 'some' | 'someOrNone' | 'check'

/** What one gives to compare with. */
export type ValueKind = 'nothing' | 'text' | 'number' | 'day' | 'span' | 'some' | 'yes'

export interface FilterChoice {
  value: string | number
  label: string
  /** What typing is compared with: 拼音, initials. The label by default. */
  searched?: string
}

export interface FilterField {
  /** As the server calls it. */
  id: string
  label: string
  kind: FieldKind
  /** Of `some` and `someOrNone`. */
  choices?: readonly FilterChoice[]
  /** Of `days`, which the server counts in minutes. */
  minutesPerDay?: number
}

const CHOSEN = ['in', 'not_in'] as const
const BLANK = ['empty', 'not_empty'] as const
const COMPARED = ['is', 'is_not', 'lt', 'lte', 'gt', 'gte'] as const
const FROM_TODAY = ['today', 'yesterday', 'tomorrow', 'before_today', 'after_today'] as const
const PERIODS = ['this_week', 'last_week', 'next_week', 'this_month', 'last_month', 'next_month', 'this_quarter', 'last_quarter', 'next_quarter', 'this_year', 'last_year', 'next_year'] as const
const COUNTED = ['next_days', 'last_days', 'older_than', 'later_than', 'last_weeks', 'next_weeks', 'last_months', 'next_months'] as const
const ON_DAYS = ['is', 'lt', 'gt', 'between'] as const

/** The many ways to ask about a date, told apart for whoever looks for one. */
export const DATE_GROUPS = { fromToday: ['overdue', ...FROM_TODAY], counted: COUNTED, periods: PERIODS, onDays: [...ON_DAYS, ...BLANK] } as const

export const OPERATORS = {
  text: ['contains', 'not_contains', 'is', 'is_not', ...BLANK],
  number: [...COMPARED, ...BLANK],
  days: ['lt', 'lte', 'gt', 'gte', ...BLANK],
  date: [...DATE_GROUPS.fromToday, ...COUNTED, ...PERIODS, ...DATE_GROUPS.onDays],
  writtenDay: [...FROM_TODAY, ...COUNTED, ...PERIODS, 'is', 'lt', 'gt', ...BLANK],
  some: CHOSEN,
  someOrNone: [...CHOSEN, ...BLANK],
  check: ['is'],
} as const satisfies Record<FieldKind, readonly string[]>

export type Operator = (typeof OPERATORS)[FieldKind][number]

const WITHOUT_VALUE: ReadonlySet<string> = new Set<string>(['overdue', ...BLANK, ...FROM_TODAY, ...PERIODS])
const WITH_COUNT: ReadonlySet<string> = new Set(COUNTED)

/** What a count of this operator counts; nothing where it has none. */
export function unitOf(op: string): 'days' | 'weeks' | 'months' | undefined {
  if (!WITH_COUNT.has(op)) return undefined
  return op.endsWith('_weeks') ? 'weeks' : op.endsWith('_months') ? 'months' : 'days'
}

export function valueKindOf(kind: FieldKind, op: string): ValueKind {
  if (WITH_COUNT.has(op)) return 'number'
  if (WITHOUT_VALUE.has(op)) return 'nothing'
  if (kind === 'text') return 'text'
  if (kind === 'number' || kind === 'days') return 'number'
  if (kind === 'date' || kind === 'writtenDay') return op === 'between' ? 'span' : 'day'
  return kind === 'check' ? 'yes' : 'some'
}

const USUAL_COUNT = { days: 7, weeks: 2, months: 3 }

/** What a new condition begins with; it already means something, so that choosing it shows something. */
export function freshCondition(field: FilterField, op: string = OPERATORS[field.kind][0]): Condition {
  const unit = unitOf(op)
  const beginnings: Record<ValueKind, FilterValue | undefined> = { nothing: undefined, text: '', number: unit ? USUAL_COUNT[unit] : 0, day: undefined, span: undefined, some: [], yes: true }
  const value = beginnings[valueKindOf(field.kind, op)]
  return { field: field.id, op, ...(value !== undefined && { value }) }
}

/** Another operator keeps the value where it fits. */
export function withOperator(condition: Condition, field: FilterField, op: string): Condition {
  const isFitting = valueKindOf(field.kind, condition.op) === valueKindOf(field.kind, op) && unitOf(condition.op) === unitOf(op) && condition.value !== undefined
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
