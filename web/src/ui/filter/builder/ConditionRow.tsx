import { CloseOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import type { Condition } from '@/lib/planSearch'
import { useText } from '@/ui/language'
import styles from './builder.module.css'
import { DATE_GROUPS, type FilterField, freshCondition, type Operator, OPERATORS, valueKindOf, withOperator } from './kinds'
import { dateOperatorWords, operatorWords, text } from './text'
import { ValueField } from './ValueField'

interface Props {
  condition: Condition
  fields: readonly FilterField[]
  /** Undefined takes it out. */
  onChange: (condition: Condition | undefined) => void
}

/** Field, comparison, value. */
export function ConditionRow({ condition, fields, onChange }: Props) {
  const t = useText(text)
  const operatorsOf = useOperators()
  const field = fields.find(({ id }) => id === condition.field)
  if (!field) return null
  return (
    <div className={styles['row']}>
      <Select
        size="small"
        aria-label={t.field}
        value={field.id}
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: 'label' }}
        options={fields.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id) => {
          const chosen = fields.find((other) => other.id === id)
          if (chosen) onChange(freshCondition(chosen))
        }}
      />
      {field.kind !== 'check' && (
        <Select<string>
          size="small"
          aria-label={t.operator}
          value={condition.op}
          popupMatchSelectWidth={false}
          listHeight={360}
          showSearch={{ optionFilterProp: 'label' }}
          options={operatorsOf(field)}
          onChange={(op) => onChange(withOperator(condition, field, op))}
        />
      )}
      <span className={styles['value']}>
        <ValueField field={field} condition={condition} kind={valueKindOf(field.kind, condition.op)} onChange={onChange} />
      </span>
      <Button type="text" size="small" icon={<CloseOutlined />} aria-label={`${t.removeCondition}: ${field.label}`} onClick={() => onChange(undefined)} />
    </div>
  )
}

/** The comparisons of a field in words; the many of dates under headings. */
function useOperators() {
  const t = useText(text)
  const words = useText(operatorWords)
  const dateWords = useText(dateOperatorWords)
  const groups = Object.entries(DATE_GROUPS) as [keyof typeof DATE_GROUPS, readonly Operator[]][]
  return ({ kind }: FilterField) => {
    const isDate = kind === 'date' || kind === 'writtenDay'
    const offered: readonly Operator[] = OPERATORS[kind]
    const option = (op: Operator) => ({ value: op as string, label: isDate && op in dateWords ? dateWords[op as keyof typeof dateWords] : words[op] })
    if (!isDate) return offered.map(option)
    return groups.map(([name, ops]) => ({ label: t[name], title: t[name], options: ops.filter((op) => offered.includes(op)).map(option) }))
  }
}
