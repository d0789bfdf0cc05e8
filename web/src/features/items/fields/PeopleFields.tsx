import { Select } from 'antd'
import { useState } from 'react'
import { useSchema } from '@/api/projectSchema'
import { PRIORITIES, type Priority, priorityWords } from '@/api/words'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import { words } from '@/ui/text'
import { LevelIcon } from '@/ui/value/LevelIcon'
import { TypeIcon } from '@/ui/value/TypeIcon'
import { ConvertDialog } from '../reshaping/ConvertDialog'
import { text } from '../text'
import { FieldRow } from './FieldRow'
import type { FieldsProps } from './ItemFields'
import styles from './fields.module.css'

/** Who, what type, how important, which labels. */
export function PeopleFields({ item, isLocked, save }: FieldsProps) {
  const t = useText(text)
  const common = useText(words)
  const priorities = useText(priorityWords)
  const { people, types, labels } = useSchema(item.project_id)
  const [typeId, setTypeId] = useState<number | null>(null)
  const shown = people.filter((person) => person.is_active || person.id === item.assignee_id)
  return (
    <>
      {typeId !== null && <ConvertDialog item={item} typeId={typeId} onConvert={() => save({ type_id: typeId })} onClose={() => setTypeId(null)} />}
      <FieldRow label={t.assignee}>
        <Select
          variant="borderless"
          size="small"
          aria-label={t.assignee}
          disabled={isLocked}
          allowClear
          placeholder={common.unassigned}
          value={item.assignee_id}
          options={shown.map((person) => ({ value: person.id, label: <PersonName name={person.name} />, searched: `${person.name} ${person.pinyin}` }))}
          showSearch={{ filterOption: (query, option) => option?.searched.toLowerCase().includes(query.toLowerCase()) ?? false }}
          onChange={(assignee_id?: number) => save({ assignee_id: assignee_id ?? null })}
        />
      </FieldRow>
      <FieldRow label={t.type}>
        <Select
          variant="borderless"
          size="small"
          aria-label={t.type}
          disabled={isLocked}
          value={item.type_id}
          popupMatchSelectWidth={false}
          options={types.map((type) => ({
            value: type.id,
            label: (
              <>
                <TypeIcon icon={type.icon} label={type.name} /> {type.name}
              </>
            ),
          }))}
          onChange={(chosen: number) => chosen !== item.type_id && setTypeId(chosen)}
        />
      </FieldRow>
      <FieldRow label={t.priority}>
        <Select
          variant="borderless"
          size="small"
          aria-label={t.priority}
          disabled={isLocked}
          value={item.priority as Priority}
          options={PRIORITIES.map((level) => ({
            value: level,
            label: (
              <>
                <LevelIcon level={level} label={priorities[level]} /> {priorities[level]}
              </>
            ),
          }))}
          onChange={(priority) => save({ priority })}
        />
      </FieldRow>
      <FieldRow label={t.labels}>
        <Select
          variant="borderless"
          size="small"
          mode="multiple"
          aria-label={t.labels}
          disabled={isLocked}
          placeholder={common.none}
          value={item.label_ids}
          options={labels.map((label) => ({
            value: label.id,
            searched: label.name,
            label: (
              <>
                <i className={styles['dot']} style={{ background: `var(--label-${label.colour}, var(--idle))` }} />
                {label.name}
              </>
            ),
          }))}
          showSearch={{ filterOption: (query, option) => option?.searched.toLowerCase().includes(query.toLowerCase()) ?? false }}
          onChange={(label_ids: number[]) => save({ label_ids })}
        />
      </FieldRow>
    </>
  )
}
