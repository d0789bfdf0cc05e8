import { useMemo } from 'react'
import type { Item } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'
import { PRIORITIES, type Priority, priorityWords } from '@/api/words'
import { SelectCellEditor } from '@/ui/edit/SelectCellEditor'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import { words } from '@/ui/text'
import { LevelIcon } from '@/ui/value/LevelIcon'
import { StatusTag } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import styles from '../cells/cells.module.css'
import { columnNames } from '../text'
import type { ItemColumn } from './itemColumn'
import type { PlanKit } from './planKit'

/** How far it is, who does it, how much it presses. */
export function usePeopleColumns({ schema, writes }: PlanKit): ItemColumn[] {
  const names = useText(columnNames)
  const priorities = useText(priorityWords)
  const { unassigned } = useText(words)
  return useMemo(
    () => [
      {
        id: 'status',
        title: names.status,
        width: 108,
        render: ({ item }) => {
          const status = schema.statusById.get(item.status_id)
          return status && <StatusTag label={status.name} {...statusLook(status)} isPlain />
        },
        edit: (item, editing) => (
          <SelectCellEditor
            editing={editing}
            label={names.status}
            value={item.status_id}
            choices={nextStatuses(item, schema).map((status) => ({ value: status.id, searched: status.name, label: <StatusTag label={status.name} {...statusLook(status)} isPlain /> }))}
            onSave={(status_id) => status_id !== null && void writes.edit(item, { status_id })}
          />
        ),
      },
      {
        id: 'assignee',
        title: names.assignee,
        width: 116,
        render: ({ item }) => <PersonName name={schema.personById.get(item.assignee_id ?? 0)?.name} size={18} />,
        edit: (item, editing) => (
          <SelectCellEditor
            editing={editing}
            label={names.assignee}
            value={item.assignee_id}
            isClearable
            choices={peopleFor(item, schema).map(({ id, name, pinyin }) => ({ value: id, searched: `${name} ${pinyin}`, label: <PersonName name={name} nobody={unassigned} size={18} /> }))}
            onSave={(assignee_id) => void writes.edit(item, { assignee_id })}
          />
        ),
      },
      {
        id: 'priority',
        title: names.priority,
        width: 84,
        render: ({ item }) => item.priority > 0 && <PriorityName level={item.priority} name={priorities[item.priority as Priority]} />,
        edit: (item, editing) => (
          <SelectCellEditor
            editing={editing}
            label={names.priority}
            value={item.priority}
            choices={PRIORITIES.toReversed().map((level) => ({ value: level, searched: priorities[level], label: <PriorityName level={level} name={priorities[level]} /> }))}
            onSave={(priority) => priority !== null && void writes.edit(item, { priority })}
          />
        ),
      },
    ],
    [names, priorities, unassigned, schema, writes],
  )
}

export function PriorityName({ level, name }: { level: number; name: string }) {
  return (
    <span className={styles['priority']}>
      <LevelIcon level={level} label={name} />
      {name}
    </span>
  )
}

/** Where the workflow lets it go from here, and where it is. */
export function nextStatuses(item: Item, { statusById }: SchemaIndex) {
  const current = statusById.get(item.status_id)
  const next = (current?.next_ids ?? []).flatMap((id) => statusById.get(id) ?? [])
  return current && !next.includes(current) ? [current, ...next] : next
}

/** Who may be given it, and who has it although they left. */
export function peopleFor(item: Pick<Item, 'assignee_id'>, { people }: SchemaIndex) {
  return people.filter((person) => person.is_active || person.id === item.assignee_id)
}
