import type { Item } from '@/api/plan'
import type { components } from '@/api/schema'

type BoardOut = components['schemas']['BoardOut']
/** As the server answers them: complete. */
export type BoardSettings = Required<components['schemas']['BoardSettings']>
export type Board = Omit<BoardOut, 'settings'> & { settings: BoardSettings }
export type Value = number | string | null

export interface StatusName {
  id: number
  name: string
  category: string
  is_cancelled: boolean
  key?: string
  /** Absent where the ways between statuses are not known here: the server decides. */
  next_ids?: readonly number[]
  project_id?: number
}

interface Named {
  id: number
  name: string
}

export interface ChoiceField {
  key: string
  label: string
  options: readonly { key: string; label: string }[]
}

/** What the ids on cards mean: of one project, or of all that a board covers. */
export interface Names {
  statuses: readonly StatusName[]
  statusById: ReadonlyMap<number, StatusName>
  types: readonly (Named & { key: string; icon: string })[]
  typeById: ReadonlyMap<number, Named & { key: string; icon: string }>
  people: readonly Named[]
  personById: ReadonlyMap<number, Named>
  labels: readonly (Named & { colour: string })[]
  fields: readonly ChoiceField[]
  projects: readonly (Named & { key: string })[]
  titleOf: (itemId: number) => string
}

/** What an item has in a field; of several labels the first in the list of labels. */
export function valueOf(item: Item, field: string, names: Names): Value {
  if (field.startsWith('values.')) return (item.values[field.slice('values.'.length)] as Value | undefined) ?? null
  switch (field) {
    case 'status':
      return item.status_id
    case 'status_category':
      return names.statusById.get(item.status_id)?.category ?? null
    case 'status_key':
      return names.statusById.get(item.status_id)?.key ?? null
    case 'type':
      return item.type_id
    case 'type_key':
      return names.typeById.get(item.type_id)?.key ?? null
    case 'assignee':
      return item.assignee_id
    case 'priority':
      return item.priority
    case 'label':
      return names.labels.find(({ id }) => item.label_ids.includes(id))?.id ?? null
    case 'parent':
      return item.parent_id
    case 'project':
      return item.project_id
    default:
      return null
  }
}

/** A value as settings name it. */
export function keyOf(value: Value): string {
  return value === null ? '' : String(value)
}

export function byId<Row extends { id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
