import type { ItemChanges, ItemWrites } from '@/api/itemWrites'
import type { ChosenRows } from '@/api/chosenRows'
import type { Item } from '@/api/plan'

export type WritesOf = (projectId: number) => ItemWrites

/** Rows of a project that stand for the same thing there: statuses, people, labels. */
interface Named {
  id: number
  name: string
}

export interface Common {
  name: string
  /** The id of this thing in each of the projects. */
  idIn: ReadonlyMap<number, number>
}

/** What all projects have by that name, in the order of the first: a bulk edit reaches all items or is not offered. */
export function commonByName(rows: readonly ChosenRows[], namedIn: (one: ChosenRows) => readonly Named[]): Common[] {
  const [first, ...others] = rows
  if (!first) return []
  return namedIn(first).flatMap(({ id, name }) => {
    const idIn = new Map([[first.project.id, id]])
    for (const other of others) {
      const same = namedIn(other).find((one) => one.name === name)
      if (!same) return []
      idIn.set(other.project.id, same.id)
    }
    return [{ name, idIn }]
  })
}

/** The same for people, who are the same in every project. */
export function commonPeople(rows: readonly ChosenRows[]) {
  const [first, ...others] = rows
  const isEverywhere = (id: number) => others.every(({ schema }) => schema.people.some((person) => person.id === id))
  return first?.schema.people.filter(({ id, is_active }) => is_active && isEverywhere(id)) ?? []
}

/** Sets the same on every chosen item; one gesture a project. */
export function setOnAll(rows: readonly ChosenRows[], writesOf: WritesOf, changesOf: (item: Item, one: ChosenRows) => ItemChanges | null): void {
  for (const one of rows) {
    const writes = writesOf(one.project.id)
    const changes = one.items.flatMap((item) => {
      const wanted = changesOf(item, one)
      return wanted ? [{ item, wanted }] : []
    })
    const [only] = changes
    if (changes.length === 1 && only) void writes.edit(only.item, only.wanted)
    else if (changes.length > 1) void writes.editMany(changes.map(({ item, wanted }) => ({ id: item.id, ...wanted })))
  }
}

export function everyItem(rows: readonly ChosenRows[], holds: (item: Item, one: ChosenRows) => boolean): boolean {
  return rows.every((one) => one.items.every((item) => holds(item, one)))
}
