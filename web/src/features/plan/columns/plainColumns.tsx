import { useMemo } from 'react'
import { useText } from '@/ui/language'
import { LabelTag } from '@/ui/value/LabelTag'
import { TypeIcon } from '@/ui/value/TypeIcon'
import { MultiCellEditor } from '../cells/MultiCellEditor'
import { SelectCellEditor } from '@/ui/edit/SelectCellEditor'
import styles from '../cells/cells.module.css'
import { columnNames } from '../text'
import type { ItemColumn } from './itemColumn'
import type { PlanKit } from './planKit'

/** What a row is called and what it belongs to. */
export function usePlainColumns({ schema, writes }: PlanKit, onOpen: (id: number) => void): ItemColumn[] {
  const names = useText(columnNames)
  return useMemo(
    () => [
      { id: 'wbs', title: names.wbs, width: 68, render: ({ item }) => <span className={styles['wbs']}>{item.wbs}</span> },
      {
        id: 'key',
        title: names.key,
        width: 88,
        render: ({ item }) => (
          <button type="button" tabIndex={-1} className={styles['key']} onClick={() => onOpen(item.id)}>
            {item.key}
          </button>
        ),
      },
      {
        id: 'type',
        title: names.type,
        width: 110,
        render: ({ item }) => {
          const type = schema.typeById.get(item.type_id)
          return type && <TypeName icon={type.icon} name={type.name} />
        },
        edit: (item, editing) => (
          <SelectCellEditor
            editing={editing}
            label={names.type}
            value={item.type_id}
            choices={schema.types.map(({ id, name, icon }) => ({ value: id, searched: name, label: <TypeName icon={icon} name={name} /> }))}
            onSave={(type_id) => type_id !== null && void writes.edit(item, { type_id })}
          />
        ),
      },
      {
        id: 'labels',
        title: names.labels,
        width: 150,
        render: ({ item }) => (
          <span className={styles['labels']}>
            {item.label_ids.map((id) => {
              const label = schema.labelById.get(id)
              return label && <LabelTag key={id} name={label.name} colour={label.colour} />
            })}
          </span>
        ),
        edit: (item, editing) => (
          <MultiCellEditor
            editing={editing}
            label={names.labels}
            values={item.label_ids}
            choices={schema.labels.map(({ id, name, colour }) => ({ value: id, searched: name, label: <LabelTag name={name} colour={colour} /> }))}
            onSave={(label_ids) => void writes.edit(item, { label_ids })}
          />
        ),
      },
    ],
    [names, schema, writes, onOpen],
  )
}

function TypeName({ icon, name }: { icon: string; name: string }) {
  return (
    <span className={styles['type']}>
      <TypeIcon icon={icon} label={name} />
      {name}
    </span>
  )
}
