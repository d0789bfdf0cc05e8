import type { components } from '@/api/schema'
import type { Outline } from '@/lib/outline'
import type { GroupBy } from '../search'
import type { AcrossItem, Names } from '../useAcross'

type ItemGroup = components['schemas']['ItemGroup']

export interface ItemLine {
  kind: 'item'
  id: number
  depth: number
  item: AcrossItem
}

/** The name of a group with its figures, over its rows. */
export interface HeadingLine {
  kind: 'heading'
  /** `project 12`: never the number of an item. */
  id: string
  depth: 0
  name: string
  sums: ItemGroup | undefined
}

export type Line = ItemLine | HeadingLine

export const outline: Outline<Line> = { idOf: (line) => line.id, depthOf: (line) => line.depth, isParent: (line) => line.kind === 'heading' }

/** What the server sorts by so that rows of a group stand together. */
export const SORT_OF_GROUP: Readonly<Record<GroupBy, string>> = { project: 'project', assignee: 'assignee,assignee_id', status: 'status_key', type: 'type_key', priority: '-priority' }

/** Rows as they come, under a heading wherever a group begins. */
export function linesOf(items: readonly AcrossItem[], group: GroupBy | undefined, groups: readonly ItemGroup[], names: Names): Line[] {
  if (!group) return items.map((item) => ({ kind: 'item', id: item.id, depth: 0, item }))
  const sumsOf = new Map(groups.map((one) => [one.key, one]))
  const lines: Line[] = []
  let current: string | null = null
  for (const item of items) {
    const key = keyOf(item, group, names)
    if (key !== current) lines.push({ kind: 'heading', id: `${group} ${key}`, depth: 0, name: sumsOf.get(key)?.name ?? '', sums: sumsOf.get(key) })
    current = key
    lines.push({ kind: 'item', id: item.id, depth: 1, item })
  }
  return lines
}

function keyOf(item: AcrossItem, group: GroupBy, { statuses, types }: Names): string {
  if (group === 'project') return String(item.project_id)
  if (group === 'assignee') return item.assignee_id === null ? '' : String(item.assignee_id)
  if (group === 'priority') return String(item.priority)
  return (group === 'status' ? statuses.get(item.status_id)?.key : types.get(item.type_id)?.key) ?? ''
}
