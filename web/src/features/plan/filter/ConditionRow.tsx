import { CloseOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import type { SchemaIndex } from '@/api/projectSchema'
import type { Condition } from '@/lib/planSearch'
import { useText } from '@/ui/language'
import styles from './builder.module.css'
import { type FilterField, freshCondition, type Operator, OPERATORS, valueKindOf, withOperator } from './fields'
import { dateOperatorWords, fieldWords, operatorWords, text } from './text'
import { ValueField } from './ValueField'

interface Props {
  condition: Condition
  fields: readonly FilterField[]
  schema: SchemaIndex
  minutesPerDay: number
  /** Undefined takes it out. */
  onChange: (condition: Condition | undefined) => void
}

/** Field, comparison, value. */
export function ConditionRow({ condition, fields, schema, minutesPerDay, onChange }: Props) {
  const t = useText(text)
  const names = useText(fieldWords)
  const operators = useText(operatorWords)
  const dateOperators = useText(dateOperatorWords)
  const field = fields.find(({ id }) => id === condition.field)
  if (!field) return null
  const nameOf = ({ id, custom }: FilterField) => custom?.label ?? names[id as keyof typeof names]
  const sayOperator = (op: Operator) => (field.kind === 'date' && op in dateOperators ? dateOperators[op as keyof typeof dateOperators] : operators[op])
  return (
    <div className={styles['row']}>
      <Select
        size="small"
        aria-label={t.field}
        value={field.id}
        popupMatchSelectWidth={false}
        showSearch={{ optionFilterProp: 'label' }}
        options={fields.map((other) => ({ value: other.id, label: nameOf(other) }))}
        onChange={(id) => {
          const chosen = fields.find((other) => other.id === id)
          if (chosen) onChange(freshCondition(chosen))
        }}
      />
      {field.kind !== 'check' && (
        <Select
          size="small"
          aria-label={t.operator}
          value={condition.op}
          popupMatchSelectWidth={false}
          options={OPERATORS[field.kind].map((op) => ({ value: op as string, label: sayOperator(op) }))}
          onChange={(op) => onChange(withOperator(condition, field, op))}
        />
      )}
      <span className={styles['value']}>
        <ValueField field={field} condition={condition} kind={valueKindOf(field.kind, condition.op)} schema={schema} minutesPerDay={minutesPerDay} onChange={onChange} />
      </span>
      <Button type="text" size="small" icon={<CloseOutlined />} aria-label={`${t.removeCondition}: ${nameOf(field)}`} onClick={() => onChange(undefined)} />
    </div>
  )
}
