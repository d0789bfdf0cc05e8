import { Input, InputNumber, Segmented, Select } from 'antd'
import type { SchemaIndex } from '@/api/projectSchema'
import { PRIORITIES, priorityWords } from '@/api/words'
import type { Condition, FilterValue } from '@/lib/planSearch'
import { DayField } from '@/ui/form/DayField'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from './builder.module.css'
import type { FilterField, ValueKind } from './fields'
import { categoryWords, text } from './text'

interface Props {
  field: FilterField
  condition: Condition
  kind: ValueKind
  schema: SchemaIndex
  minutesPerDay: number
  onChange: (condition: Condition) => void
}

const LONGEST = 500

/** What a field is compared with, asked for by its kind. */
export function ValueField({ field, condition, kind, schema, minutesPerDay, onChange }: Props) {
  const t = useText(text)
  const common = useText(words)
  const { value } = condition
  const save = (next: FilterValue | undefined) => onChange({ field: condition.field, op: condition.op, ...(next !== undefined && { value: next }) })
  if (kind === 'nothing') return null
  if (kind === 'text') return <Input size="small" aria-label={t.value} maxLength={LONGEST} value={typeof value === 'string' ? value : ''} onChange={(event) => save(event.target.value)} />
  if (kind === 'number') return <NumberField value={value} factor={field.kind === 'days' ? minutesPerDay : 1} isDays={field.kind === 'days' || field.kind === 'date'} onSave={save} />
  if (kind === 'day') return <DayField label={t.value} value={typeof value === 'string' ? value : null} onChange={(day) => save(day ?? undefined)} />
  if (kind === 'span') return <SpanField value={value} onSave={save} />
  if (kind === 'yes')
    return (
      <Segmented
        size="small"
        aria-label={t.value}
        value={value === false ? 'no' : 'yes'}
        options={[
          { value: 'yes', label: common.yes },
          { value: 'no', label: common.no },
        ]}
        onChange={(chosen) => save(chosen === 'yes')}
      />
    )
  return <SomeField field={field} value={value} schema={schema} onSave={save} />
}

/** Shown in days where the server counts minutes. */
function NumberField({ value, factor, isDays, onSave }: { value: FilterValue | undefined; factor: number; isDays: boolean; onSave: (value: number) => void }) {
  const t = useText(text)
  return (
    <span className={styles['number']}>
      <InputNumber size="small" aria-label={t.value} value={typeof value === 'number' ? value / factor : 0} onChange={(typed) => typeof typed === 'number' && onSave(Math.round(typed * factor))} />
      {isDays && t.days}
    </span>
  )
}

function SpanField({ value, onSave }: { value: FilterValue | undefined; onSave: (value: FilterValue | undefined) => void }) {
  const t = useText(text)
  const [from = null, to = null] = Array.isArray(value) ? value.map(String) : []
  const save = (first: string | null, last: string | null) => onSave(first || last ? [first, last].filter((day) => day !== null) : undefined)
  return (
    <span className={styles['number']}>
      <DayField label={t.value} value={from} onChange={(day) => save(day, to)} />
      {t.until}
      <DayField label={t.value} value={to} onChange={(day) => save(from, day)} />
    </span>
  )
}

const named = (rows: readonly { id: number; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }))

interface Choice {
  value: string | number
  label: string
  searched?: string
}

function SomeField({ field, value, schema, onSave }: { field: FilterField; value: FilterValue | undefined; schema: SchemaIndex; onSave: (value: (string | number)[]) => void }) {
  const t = useText(text)
  const choices = useChoices(field, schema)
  const chosen = Array.isArray(value) ? [...(value as (string | number)[])] : value === 'me' ? ['me'] : []
  return (
    <Select<(string | number)[], Choice>
      mode="multiple"
      size="small"
      className={styles['some']}
      aria-label={t.value}
      placeholder={t.choose}
      value={chosen}
      options={choices}
      maxTagCount="responsive"
      popupMatchSelectWidth={false}
      showSearch={{ filterOption: (query, choice) => (choice?.searched ?? choice?.label ?? '').toLowerCase().includes(query.trim().toLowerCase()) }}
      onChange={onSave}
    />
  )
}

function useChoices({ kind, custom }: FilterField, schema: SchemaIndex): Choice[] {
  const t = useText(text)
  const categories = useText(categoryWords)
  const priorities = useText(priorityWords)
  if (kind === 'person') return [{ value: 'me', label: t.me }, ...schema.people.map(({ id, name, pinyin }) => ({ value: id, label: name, searched: `${name} ${pinyin}` }))]
  if (kind === 'status') return named(schema.statuses)
  if (kind === 'type') return named(schema.types)
  if (kind === 'label') return named(schema.labels)
  if (kind === 'category') return (['todo', 'doing', 'done'] as const).map((category) => ({ value: category, label: categories[category] }))
  if (kind === 'priority') return PRIORITIES.map((level) => ({ value: level, label: priorities[level] }))
  return custom?.options.map(({ key, label }) => ({ value: key, label })) ?? []
}
