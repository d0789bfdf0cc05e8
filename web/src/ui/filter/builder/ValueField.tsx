import { Input, InputNumber, Segmented, Select } from 'antd'
import type { Condition, FilterValue } from '@/lib/planSearch'
import { DayField } from '@/ui/form/DayField'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from './builder.module.css'
import { type FilterChoice, type FilterField, unitOf, type ValueKind } from './kinds'
import { text } from './text'

interface Props {
  field: FilterField
  condition: Condition
  kind: ValueKind
  onChange: (condition: Condition) => void
}

const LONGEST = 500

/** What a field is compared with, asked for by its kind. */
export function ValueField({ field, condition, kind, onChange }: Props) {
  const t = useText(text)
  const common = useText(words)
  const { value } = condition
  const save = (next: FilterValue | undefined) => onChange({ field: condition.field, op: condition.op, ...(next !== undefined && { value: next }) })
  if (kind === 'nothing') return null
  if (kind === 'text') return <Input size="small" aria-label={t.value} maxLength={LONGEST} value={typeof value === 'string' ? value : ''} onChange={(event) => save(event.target.value)} />
  if (kind === 'number') return <NumberField value={value} factor={field.kind === 'days' ? (field.minutesPerDay ?? 1) : 1} unit={field.kind === 'days' ? 'days' : unitOf(condition.op)} onSave={save} />
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
  return <SomeField choices={field.choices ?? []} value={value} onSave={save} />
}

/** Shown in days where the server counts minutes. */
function NumberField({ value, factor, unit, onSave }: { value: FilterValue | undefined; factor: number; unit: 'days' | 'weeks' | 'months' | undefined; onSave: (value: number) => void }) {
  const t = useText(text)
  return (
    <span className={styles['number']}>
      <InputNumber size="small" aria-label={t.value} value={typeof value === 'number' ? value / factor : 0} onChange={(typed) => typeof typed === 'number' && onSave(Math.round(typed * factor))} />
      {unit && t[unit]}
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

function SomeField({ choices, value, onSave }: { choices: readonly FilterChoice[]; value: FilterValue | undefined; onSave: (value: (string | number)[]) => void }) {
  const t = useText(text)
  const chosen = Array.isArray(value) ? [...(value as (string | number)[])] : value === 'me' ? ['me'] : []
  return (
    <Select<(string | number)[], FilterChoice>
      mode="multiple"
      size="small"
      className={styles['some']}
      aria-label={t.value}
      placeholder={t.choose}
      value={chosen}
      options={[...choices]}
      maxTagCount="responsive"
      popupMatchSelectWidth={false}
      showSearch={{ filterOption: (query, choice) => (choice?.searched ?? choice?.label ?? '').toLowerCase().includes(query.trim().toLowerCase()) }}
      onChange={onSave}
    />
  )
}
