import { Checkbox, Select } from 'antd'
import { type Field, useSchema } from '@/api/projectSchema'
import { DayField } from './DayField'
import { FieldRow } from './FieldRow'
import type { FieldsProps } from './ItemFields'
import { TypedField } from './TypedField'

/** The project's own fields. */
export function CustomFields({ item, isLocked, save }: FieldsProps) {
  const { fields } = useSchema(item.project_id)
  return fields.map((field) => (
    <FieldRow key={field.id} label={field.label} isRequired={field.is_required}>
      <CustomField field={field} value={item.values[field.key]} projectId={item.project_id} isLocked={isLocked} onSave={(value) => save({ values: { [field.key]: value } })} />
    </FieldRow>
  ))
}

interface Props {
  field: Field
  value: unknown
  projectId: number
  isLocked: boolean
  /** Null takes the value away. */
  onSave: (value: unknown) => void
}

function CustomField({ field, value, projectId, isLocked, onSave }: Props) {
  const { people } = useSchema(projectId)
  const shared = { label: field.label, isDisabled: isLocked }
  switch (field.kind) {
    case 'check':
      return <Checkbox aria-label={field.label} disabled={isLocked} checked={value === true} onChange={(event) => onSave(event.target.checked)} style={{ marginLeft: 8 }} />
    case 'date':
      return <DayField {...shared} value={typeof value === 'string' ? value : null} time="" isClearable onSave={(day) => onSave(day?.slice(0, 10) ?? null)} />
    case 'number':
      return <TypedField {...shared} inputMode="decimal" value={typeof value === 'number' ? `${value}` : ''} onSave={(typed) => onSave(numberOf(typed))} />
    case 'choice':
    case 'choices':
      return (
        <Select
          variant="borderless"
          size="small"
          allowClear
          aria-label={field.label}
          disabled={isLocked}
          {...(field.kind === 'choices' && { mode: 'multiple' as const })}
          value={value as string | string[] | undefined}
          options={field.options.map((option) => ({ value: option.key, label: option.label }))}
          onChange={(chosen) => onSave(chosen ?? null)}
        />
      )
    case 'person':
      return (
        <Select variant="borderless" size="small" allowClear aria-label={field.label} disabled={isLocked} value={value as number | undefined} options={people.map((person) => ({ value: person.id, label: person.name }))} onChange={(chosen) => onSave(chosen ?? null)} />
      )
    default:
      return <TypedField {...shared} inputMode={field.kind === 'link' ? 'url' : 'text'} value={typeof value === 'string' ? value : ''} onSave={(typed) => onSave(typed.trim() || null)} />
  }
}

function numberOf(typed: string): number | null {
  const number = Number(typed.normalize('NFKC').replaceAll(',', '').trim() || Number.NaN)
  return Number.isFinite(number) ? number : null
}
