import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import type { Condition, Filter } from '@/lib/planSearch'
import { useText } from '@/ui/language'
import styles from './builder.module.css'
import { ConditionRow } from './ConditionRow'
import { filterOf, type Group, groupOf, isCondition, pruned } from './conditions'
import { type FilterField, freshCondition } from './kinds'
import { text } from './text'

interface Props {
  fields: readonly FilterField[]
  filter: Filter | undefined
  onChange: (filter: Filter | undefined) => void
}

/** Groups within groups; an address holds no more. */
const DEEPEST = 3

/** Conditions joined by "and" or "or", with groups inside groups. What is not complete yet is not asked for. */
export function FilterBuilder({ fields, filter, onChange }: Props) {
  const [draft, setDraft] = useState<Group>(() => groupOf(filter))
  const change = (next: Group) => {
    setDraft(next)
    onChange(pruned(filterOf(next), fields))
  }
  return (
    <div className={styles['builder']}>
      <GroupEditor group={draft} fields={fields} onChange={change} depth={0} />
    </div>
  )
}

interface GroupProps {
  group: Group
  fields: readonly FilterField[]
  onChange: (group: Group) => void
  onRemove?: () => void
  depth: number
}

function GroupEditor({ group, fields, onChange, onRemove, depth }: GroupProps) {
  const t = useText(text)
  const { join, parts } = group
  const replace = (index: number, part: Filter | undefined) => onChange({ join, parts: part ? parts.with(index, part) : parts.toSpliced(index, 1) })
  return (
    <fieldset className={styles['group']} aria-label={t.group}>
      <GroupHead group={group} onChange={onChange} onRemove={onRemove} />
      {parts.length === 0 && <p className={styles['hint']}>{t.noConditions}</p>}
      {/* Conditions have no names of their own: the place is all that tells them apart. */}
      {parts.map((part, index) =>
        isCondition(part) ? (
          // oxlint-disable-next-line react/no-array-index-key
          <ConditionRow key={index} condition={part} fields={fields} onChange={(next: Condition | undefined) => replace(index, next)} />
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <GroupEditor key={index} group={groupOf(part)} fields={fields} depth={depth + 1} onChange={(next) => replace(index, asFilter(next))} onRemove={() => replace(index, undefined)} />
        ),
      )}
      <GroupAdd fields={fields} canNest={depth < DEEPEST} joinOfNew={join === 'and' ? 'or' : 'and'} onAdd={(part) => onChange({ join, parts: [...parts, part] })} />
    </fieldset>
  )
}

function GroupHead({ group: { join, parts }, onChange, onRemove }: { group: Group; onChange: (group: Group) => void; onRemove: (() => void) | undefined }) {
  const t = useText(text)
  if (parts.length < 2 && !onRemove) return null
  return (
    <div className={styles['head']}>
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
      {onRemove && <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={t.removeGroup} title={t.removeGroup} onClick={onRemove} />}
    </div>
  )
}

function GroupAdd({ fields, canNest, joinOfNew, onAdd }: { fields: readonly FilterField[]; canNest: boolean; joinOfNew: Group['join']; onAdd: (part: Filter) => void }) {
  const t = useText(text)
  const first = fields.find(({ id }) => id === 'finish') ?? fields[0]
  if (!first) return null
  const fresh = freshCondition(first, first.kind === 'date' ? 'next_days' : undefined)
  return (
    <div>
      <Button type="link" size="small" icon={<PlusOutlined />} onClick={() => onAdd(fresh)}>
        {t.addCondition}
      </Button>
      {canNest && (
        <Button type="link" size="small" icon={<PlusOutlined />} onClick={() => onAdd(joinOfNew === 'or' ? { or: [fresh, fresh] } : { and: [fresh, fresh] })}>
          {t.addGroup}
        </Button>
      )}
    </div>
  )
}

/** A group of one stays a group while it is being edited. */
function asFilter({ join, parts }: Group): Filter | undefined {
  if (parts.length === 0) return undefined
  return join === 'and' ? { and: parts } : { or: parts }
}
