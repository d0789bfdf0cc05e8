import type { Item } from '@/api/plan'
import type { SchemaIndex } from '@/api/projectSchema'
import type { GroupBy } from '../search'
import type { ItemLine, PlanLine } from './rows'
import { totalsOf } from './totals'

/** The group an item stands in: smaller `order` stands higher. */
interface Place {
  key: string
  title: string
  order: number | string
}

export interface Wording {
  unassigned: string
  noLabel: string
  atTop: string
  priorities: readonly string[]
}

const collator = new Intl.Collator('zh-CN')
const LAST = '\uFFFF'

/** The lines under headings with counts; lines keep their order within a group. */
export function grouped(lines: readonly ItemLine[], groupBy: GroupBy, placeOf: (item: Item) => Place, schema: Pick<SchemaIndex, 'fields'>): PlanLine[] {
  const groups = new Map<string, { place: Place; members: ItemLine[] }>()
  for (const line of lines) {
    const place = placeOf(line.item)
    const group = groups.get(place.key)
    if (group) group.members.push({ ...line, depth: 1 })
    else groups.set(place.key, { place, members: [{ ...line, depth: 1 }] })
  }
  return [...groups.values()]
    .toSorted((one, other) => compare(one.place.order, other.place.order))
    .flatMap(({ place, members }) => [{ kind: 'heading' as const, id: `${groupBy} ${place.key}`, depth: 0 as const, isParent: true as const, title: place.title, count: members.length, totals: totalsOf(members.map(({ item }) => item), schema) }, ...members])
}

/** How items are told apart; the order is that of the project's own lists. */
export function placing(groupBy: GroupBy, schema: SchemaIndex, items: ReadonlyMap<number, Item>, words: Wording): (item: Item) => Place {
  const statusPlace = placesOf(schema.statuses)
  const typePlace = placesOf(schema.types)
  const outlinePlace = new Map([...items.keys()].map((id, place) => [id, place]))
  const by: Record<GroupBy, (item: Item) => Place> = {
    status: ({ status_id }) => ({ key: String(status_id), title: schema.statusById.get(status_id)?.name ?? '', order: statusPlace.get(status_id) ?? 0 }),
    type: ({ type_id }) => ({ key: String(type_id), title: schema.typeById.get(type_id)?.name ?? '', order: typePlace.get(type_id) ?? 0 }),
    priority: ({ priority }) => ({ key: String(priority), title: words.priorities[priority] ?? '', order: -priority }),
    assignee: ({ assignee_id }) => {
      const person = assignee_id === null ? undefined : schema.personById.get(assignee_id)
      return { key: String(assignee_id ?? 'nobody'), title: person?.name ?? words.unassigned, order: person?.pinyin ?? LAST }
    },
    label: ({ label_ids }) => {
      const names = label_ids.map((id) => schema.labelById.get(id)?.name ?? '').toSorted(collator.compare)
      return { key: label_ids.toSorted((one, other) => one - other).join('+') || 'none', title: names.join('、') || words.noLabel, order: names.join('、') || LAST }
    },
    parent: ({ parent_id }) => ({ key: String(parent_id ?? 'top'), title: pathOf(parent_id, items) || words.atTop, order: parent_id === null ? -1 : (outlinePlace.get(parent_id) ?? 0) }),
  }
  return by[groupBy]
}

function pathOf(id: number | null, items: ReadonlyMap<number, Item>): string {
  const titles: string[] = []
  for (let item = id === null ? undefined : items.get(id); item; item = item.parent_id === null ? undefined : items.get(item.parent_id)) titles.unshift(item.title)
  return titles.join(' › ')
}

function placesOf(rows: readonly { id: number }[]): ReadonlyMap<number, number> {
  return new Map(rows.map(({ id }, place) => [id, place]))
}

function compare(one: number | string, other: number | string): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other))
}
