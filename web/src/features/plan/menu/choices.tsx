import type { Item } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'
import { PRIORITIES, type Priority } from '@/api/words'
import { Avatar } from '@/ui/person/Avatar'
import type { MenuAction } from '@/ui/menu/types'
import { LevelIcon } from '@/ui/value/LevelIcon'
import { StatusShape } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import { TypeIcon } from '@/ui/value/TypeIcon'

/** The statuses that all of these may take, the current one marked when they share it. */
export function statusChoices(items: readonly Item[], { statuses, statusById }: SchemaIndex, choose: (id: number) => void): MenuAction[] {
  const allowed = (item: Item, id: number) => item.status_id === id || statusById.get(item.status_id)?.next_ids.includes(id) === true
  return statuses
    .filter(({ id }) => items.every((item) => allowed(item, id)))
    .map((status) => ({ id: String(status.id), label: status.name, icon: <StatusShape shape={statusLook(status).shape} />, isChosen: isShared(items, 'status_id', status.id), run: () => choose(status.id) }))
}

export function personChoices(items: readonly Item[], { people }: SchemaIndex, unassigned: string, choose: (id: number | null) => void): MenuAction[] {
  const nobody = { id: 'nobody', label: unassigned, isChosen: isShared(items, 'assignee_id', null), run: () => choose(null) }
  const active = people.filter((person) => person.is_active)
  return [nobody, ...active.map(({ id, name, pinyin }) => ({ id: String(id), label: name, searched: `${name} ${pinyin}`, icon: <Avatar name={name} size={16} />, isChosen: isShared(items, 'assignee_id', id), run: () => choose(id) }))]
}

export function priorityChoices(items: readonly Item[], names: Readonly<Record<Priority, string>>, choose: (level: Priority) => void): MenuAction[] {
  return PRIORITIES.toReversed().map((level) => ({ id: String(level), label: names[level], icon: <LevelIcon level={level} label={names[level]} />, isChosen: isShared(items, 'priority', level), run: () => choose(level) }))
}

export function typeChoices(items: readonly Item[], { types }: SchemaIndex, choose: (id: number) => void): MenuAction[] {
  return types.map(({ id, name, icon }) => ({ id: String(id), label: name, icon: <TypeIcon icon={icon} label={name} />, isChosen: isShared(items, 'type_id', id), run: () => choose(id) }))
}

function isShared<Name extends keyof Item>(items: readonly Item[], field: Name, value: Item[Name]): boolean {
  return items.length > 0 && items.every((item) => item[field] === value)
}
