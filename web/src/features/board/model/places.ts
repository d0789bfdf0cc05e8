import type { Item } from '@/api/plan'
import { keyOf, type Names, type StatusName, type Value, valueOf } from './names'

/** A value that cards can stand at: a column, or a lane. */
export interface Place {
  field: string
  key: string
  value: Value
  label: string
  /** How it looks where it is a status. */
  status?: Pick<StatusName, 'category' | 'is_cancelled'>
  /** Where it is a person. */
  isPerson?: boolean
}

/** The words that places need and no server tells. */
export interface PlaceWords {
  categories: Readonly<Record<'todo' | 'doing' | 'done', string>>
  priorities: Readonly<Record<number, string>>
  unassigned: string
  none: string
  noParent: string
}

const CATEGORIES = ['todo', 'doing', 'done'] as const
const PRIORITIES = [4, 3, 2, 1, 0]

/** Every place of a field in its order; values that only cards know stand at the end. */
export function placesOf(field: string, cards: readonly Item[], names: Names, words: PlaceWords): Place[] {
  const places = knownPlaces(field, names, words).map((place) => ({ ...place, field, key: keyOf(place.value) }))
  const known = new Set(places.map(({ key }) => key))
  for (const card of cards) {
    const value = valueOf(card, field, names)
    const key = keyOf(value)
    if (known.has(key)) continue
    known.add(key)
    places.push({ field, key, value, label: labelOf(field, value, names, words) })
  }
  return field === 'parent' ? places.toSorted((one, other) => Number(one.value === null) - Number(other.value === null) || one.label.localeCompare(other.label, 'zh')) : places
}

type Known = Omit<Place, 'field' | 'key'>

function knownPlaces(field: string, names: Names, words: PlaceWords): Known[] {
  if (field.startsWith('values.')) {
    const options = names.fields.find(({ key }) => `values.${key}` === field)?.options ?? []
    return [...options.map(({ key, label }) => ({ value: key, label })), { value: null, label: words.none }]
  }
  switch (field) {
    case 'status':
      return names.statuses.map((status) => ({ value: status.id, label: status.name, status }))
    case 'status_category':
      return CATEGORIES.map((category) => ({ value: category, label: words.categories[category], status: { category, is_cancelled: false } }))
    case 'status_key':
      return firstOfEachKey(names.statuses).map((status) => ({ value: status.key ?? '', label: status.name, status }))
    case 'type':
      return names.types.map(({ id, name }) => ({ value: id, label: name }))
    case 'type_key':
      return firstOfEachKey(names.types).map(({ key, name }) => ({ value: key ?? '', label: name }))
    case 'assignee':
      return [...names.people.map(({ id, name }) => ({ value: id, label: name, isPerson: true })), { value: null, label: words.unassigned }]
    case 'priority':
      return PRIORITIES.map((level) => ({ value: level, label: words.priorities[level] ?? String(level) }))
    case 'label':
      return [...names.labels.map(({ id, name }) => ({ value: id, label: name })), { value: null, label: words.none }]
    case 'project':
      return names.projects.map(({ id, name }) => ({ value: id, label: name }))
    default:
      return []
  }
}

function labelOf(field: string, value: Value, names: Names, words: PlaceWords): string {
  if (value === null) return field === 'parent' ? words.noParent : words.none
  if (field === 'parent') return names.titleOf(Number(value))
  return field === 'assignee' ? (names.personById.get(Number(value))?.name ?? String(value)) : String(value)
}

function firstOfEachKey<Row extends { key?: string }>(rows: readonly Row[]): Row[] {
  const seen = new Set<string | undefined>()
  return rows.filter(({ key }) => !seen.has(key) && seen.add(key))
}
