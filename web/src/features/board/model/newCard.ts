import type { NewItem } from '@/api/itemWrites'
import type { Names } from './names'
import type { Place } from './places'

/** What a card that is made in a column and lane already has. */
export function fieldsAt(places: readonly (Place | null)[], names: Names): Partial<NewItem> {
  const fields: Partial<NewItem> = {}
  for (const place of places) if (place !== null) Object.assign(fields, fieldAt(place, names))
  return fields
}

function fieldAt({ field, value }: Place, names: Names): Partial<NewItem> {
  if (value === null) return {}
  if (field.startsWith('values.')) return { values: { [field.slice('values.'.length)]: value } }
  switch (field) {
    case 'status_category':
      return statusOf(names.statuses.find(({ category }) => category === value)?.id)
    case 'status':
      return statusOf(Number(value))
    case 'type':
      return { type_id: Number(value) }
    case 'assignee':
      return { assignee_id: Number(value) }
    case 'priority':
      return { priority: Number(value) }
    case 'parent':
      return { parent_id: Number(value) }
    case 'label':
      return { label_ids: [Number(value)] }
    default:
      return {}
  }
}

function statusOf(id: number | undefined): Partial<NewItem> {
  return id === undefined ? {} : { status_id: id }
}
