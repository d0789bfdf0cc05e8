import type { Item } from '@/api/plan'
import type { components } from '@/api/schema'
import { type Names, type StatusName, valueOf } from './names'
import type { Place } from './places'

export type Step = components['schemas']['StepIn']

/** What a card has to change to stand in a column and a lane; nothing where it stands there already. */
export function stepsTo(item: Item, places: readonly (Place | null)[], names: Names): Step[] {
  return places.flatMap((place) => {
    if (place === null) return []
    const current = valueOf(item, place.field, names)
    if (current === place.value) return []
    return [{ field: place.field, value: place.value, ...(place.field === 'label' && { instead_of: current as number | null }) }]
  })
}

/** Whether a card may be put there, as far as the page knows; the server has the last word. */
export function mayStand(item: Item, place: Place, names: Names): boolean {
  if (valueOf(item, place.field, names) === place.value) return true
  if (place.field === 'project') return false
  if (place.field === 'parent') return place.value !== item.id
  const next = names.statusById.get(item.status_id)?.next_ids
  if (place.field === 'status') return next === undefined || next.includes(Number(place.value))
  return !place.field.startsWith('status_') || statusFor(item, place.field, place.value, names) !== undefined
}

/** The card as it will probably be after the move. */
export function foresee(item: Item, steps: readonly Step[], names: Names): Item {
  const seen = { ...item }
  for (const { field, value, instead_of } of steps) Object.assign(seen, changeOf(seen, field, value, instead_of ?? null, names))
  return seen
}

function changeOf(item: Item, field: string, value: Step['value'], leaves: number | null, names: Names): Partial<Item> {
  if (field.startsWith('values.')) return { values: { ...item.values, [field.slice('values.'.length)]: value } }
  switch (field) {
    case 'status':
      return withStatus(item, names.statusById.get(Number(value)))
    case 'status_category':
    case 'status_key':
      return withStatus(item, statusFor(item, field, value, names))
    case 'type':
      return { type_id: Number(value) }
    case 'type_key':
      return { type_id: names.types.find(({ key }) => key === value)?.id ?? item.type_id }
    case 'assignee':
      return { assignee_id: value as number | null }
    case 'priority':
      return { priority: Number(value) }
    case 'parent':
      return { parent_id: value as number | null }
    case 'label':
      return { label_ids: [...item.label_ids.filter((id) => id !== leaves), ...(value === null ? [] : [Number(value)])] }
    default:
      return {}
  }
}

function withStatus(item: Item, status: StatusName | undefined): Partial<Item> {
  if (!status) return {}
  return { status_id: status.id, closed_at: status.category === 'done' ? (item.closed_at ?? new Date().toISOString()) : null }
}

/** The first status of that meaning which the card can take from where it stands. */
function statusFor(item: Item, field: string, value: Step['value'], names: Names): StatusName | undefined {
  const next = names.statusById.get(item.status_id)?.next_ids
  const fitting = names.statuses.filter(
    (status) =>
      (field === 'status_category' ? status.category : status.key) === value &&
      (status.project_id === undefined || status.project_id === item.project_id) &&
      (next === undefined || next.includes(status.id)),
  )
  return fitting.find(({ is_cancelled }) => !is_cancelled) ?? fitting[0]
}
