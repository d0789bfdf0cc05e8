import { useMemo } from 'react'
import type { Item } from '@/api/plan'
import type { Field, SchemaIndex } from '@/api/projectSchema'
import { DateCellEditor } from '@/ui/edit/DateCellEditor'
import { SelectCellEditor } from '@/ui/edit/SelectCellEditor'
import { TextCellEditor } from '@/ui/edit/TextCellEditor'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import { words } from '@/ui/text'
import { DateText } from '@/ui/value/DateText'
import { CheckedTextEditor } from '@/ui/edit/CheckedTextEditor'
import { MultiCellEditor } from '../cells/MultiCellEditor'
import { text } from '../text'
import type { CellEditing, ItemColumn } from './itemColumn'
import type { PlanKit } from './planKit'

interface Wording {
  yes: string
  no: string
  notANumber: string
}

/** The project's own fields, each read and edited by its kind. */
export function useCustomColumns({ schema, writes }: PlanKit): ItemColumn[] {
  const { yes, no } = useText(words)
  const { notANumber } = useText(text)
  return useMemo(
    () =>
      schema.fields.map((field) => {
        const save = (item: Item) => (value: unknown) => void writes.edit(item, { values: { [field.key]: value } })
        return {
          id: `v_${field.key}`,
          title: field.label,
          width: 120,
          ...(field.kind === 'number' && { align: 'end' as const }),
          render: ({ item }) => <CustomValue field={field} value={item.values[field.key]} schema={schema} words={{ yes, no, notANumber }} />,
          edit: (item, editing) => <CustomEditor field={field} editing={editing} value={item.values[field.key]} schema={schema} words={{ yes, no, notANumber }} onSave={save(item)} />,
        } satisfies ItemColumn
      }),
    [schema, writes, yes, no, notANumber],
  )
}

interface ValueProps {
  field: Field
  value: unknown
  schema: SchemaIndex
  words: Wording
}

function CustomValue({ field, value, schema, words: said }: ValueProps) {
  if (value === undefined || value === null || value === '') return null
  const optionName = (key: unknown) => field.options.find((option) => option.key === key)?.label ?? String(key)
  if (field.kind === 'date') return <DateText date={asText(value)} />
  if (field.kind === 'check') return <span>{value ? said.yes : said.no}</span>
  if (field.kind === 'person') return <PersonName name={schema.personById.get(Number(value))?.name} size={18} />
  if (field.kind === 'choice') return <span>{optionName(value)}</span>
  if (field.kind === 'choices') return <span>{Array.isArray(value) ? value.map(optionName).join('、') : null}</span>
  if (field.kind === 'link') return <LinkValue address={asText(value)} />
  return <span title={asText(value)}>{asText(value)}</span>
}

function LinkValue({ address }: { address: string }) {
  return /^https?:\/\//.test(address) ? (
    <a href={address} target="_blank" rel="noreferrer noopener" tabIndex={-1}>
      {address}
    </a>
  ) : (
    <span>{address}</span>
  )
}

function CustomEditor({ field, value, schema, words: said, editing, onSave }: ValueProps & { editing: CellEditing; onSave: (value: unknown) => void }) {
  const common = { editing, label: field.label }
  const options = field.options.map(({ key, label }) => ({ value: key, label, searched: label }))
  switch (field.kind) {
    case 'date':
      return <DateCellEditor {...common} value={value ? asText(value).slice(0, 10) : null} isClearable onSave={onSave} />
    case 'check':
      return <SelectCellEditor {...common} value={value === true ? 'yes' : 'no'} choices={[{ value: 'yes', label: said.yes }, { value: 'no', label: said.no }]} onSave={(chosen) => onSave(chosen === 'yes')} />
    case 'person':
      return <SelectCellEditor {...common} value={typeof value === 'number' ? value : null} isClearable choices={schema.people.map(({ id, name, pinyin }) => ({ value: id, label: name, searched: `${name} ${pinyin}` }))} onSave={onSave} />
    case 'choice':
      return <SelectCellEditor {...common} value={value ? asText(value) : null} isClearable choices={options} onSave={onSave} />
    case 'choices':
      return <MultiCellEditor {...common} values={Array.isArray(value) ? value.map(asText) : []} choices={options} onSave={onSave} />
    case 'number':
      return <CheckedTextEditor {...common} align="end" inputMode="decimal" value={asText(value)} read={(typed) => readNumber(typed, said.notANumber)} onSave={onSave} />
    default:
      return <TextCellEditor {...common} value={asText(value)} onSave={(typed) => onSave(typed === '' ? null : typed)} />
  }
}

function readNumber(typed: string, problem: string): { value: number | null } | { problem: string } {
  const plain = typed.normalize('NFKC').replaceAll(',', '').trim()
  if (plain === '') return { value: null }
  return Number.isFinite(Number(plain)) ? { value: Number(plain) } : { problem }
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
