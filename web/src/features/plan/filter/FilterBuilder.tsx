import { PlusOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useMemo, useState } from 'react'
import type { SchemaIndex } from '@/api/projectSchema'
import type { Condition, Filter } from '@/lib/planSearch'
import { useText } from '@/ui/language'
import styles from './builder.module.css'
import { ConditionRow } from './ConditionRow'
import { filterOf, type Group, groupOf, isCondition } from './conditions'
import { customFields, type FilterField, freshCondition, isComplete, STANDARD_FIELDS } from './fields'
import { text } from './text'

interface Props {
  schema: SchemaIndex
  minutesPerDay: number
  filter: Filter | undefined
  onChange: (filter: Filter | undefined) => void
}

/** Conditions joined by "and" or "or", with groups one level deep. What is not complete yet is not asked for. */
export function FilterBuilder({ schema, minutesPerDay, filter, onChange }: Props) {
  const [draft, setDraft] = useState<Group>(() => groupOf(filter))
  const fields = useMemo(() => [...STANDARD_FIELDS, ...customFields(schema.fields)], [schema])
  const change = (next: Group) => {
    setDraft(next)
    onChange(pruned(filterOf(next), fields))
  }
  return (
    <div className={styles['builder']}>
      <GroupEditor group={draft} fields={fields} schema={schema} minutesPerDay={minutesPerDay} onChange={change} canNest />
    </div>
  )
}

interface GroupProps {
  group: Group
  fields: readonly FilterField[]
  schema: SchemaIndex
  minutesPerDay: number
  onChange: (group: Group) => void
  canNest?: boolean
}

function GroupEditor({ group, fields, schema, minutesPerDay, onChange, canNest = false }: GroupProps) {
  const t = useText(text)
  const { join, parts } = group
  const replace = (index: number, part: Filter | undefined) => onChange({ join, parts: part ? parts.with(index, part) : parts.toSpliced(index, 1) })
  const add = (part: Filter) => onChange({ join, parts: [...parts, part] })
  const first = fields.find(({ id }) => id === 'finish') ?? fields[0]
  const fresh = first && freshCondition(first, 'next_days')
  return (
    <fieldset className={styles['group']}>
      {parts.length > 1 && (
        <Segmented<Group['join']>
          size="small"
          aria-label={t.join}
          value={join}
          options={[
            { value: 'and', label: t.allOf },
            { value: 'or', label: t.anyOf },
          ]}
          onChange={(next) => onChange({ join: next, parts })}
        />
      )}
      {parts.length === 0 && <p className={styles['hint']}>{t.noConditions}</p>}
      {/* Conditions have no names of their own: the place is all that tells them apart. */}
      {parts.map((part, index) =>
        isCondition(part) ? (
          // oxlint-disable-next-line react/no-array-index-key
          <ConditionRow key={index} condition={part} fields={fields} schema={schema} minutesPerDay={minutesPerDay} onChange={(next: Condition | undefined) => replace(index, next)} />
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <GroupEditor key={index} group={groupOf(part)} fields={fields} schema={schema} minutesPerDay={minutesPerDay} onChange={(next) => replace(index, asFilter(next))} />
        ),
      )}
      <div>
        <Button type="link" size="small" icon={<PlusOutlined />} disabled={!fresh} onClick={() => fresh && add(fresh)}>
          {t.addCondition}
        </Button>
        {canNest && fresh && (
          <Button type="link" size="small" icon={<PlusOutlined />} onClick={() => add({ or: [fresh, fresh] })}>
            {t.addGroup}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

/** A group of one stays a group while it is being edited. */
function asFilter({ join, parts }: Group): Filter | undefined {
  if (parts.length === 0) return undefined
  return join === 'and' ? { and: parts } : { or: parts }
}

/** Without conditions that lack a value. */
function pruned(filter: Filter | undefined, fields: readonly FilterField[]): Filter | undefined {
  if (!filter) return undefined
  if (isCondition(filter)) {
    const kind = fields.find(({ id }) => id === filter.field)?.kind
    return kind && isComplete(filter, kind) ? filter : undefined
  }
  const { join, parts } = groupOf(filter)
  return filterOf({ join, parts: parts.flatMap((part) => pruned(part, fields) ?? []) })
}
