import { groupBy } from '@/lib/groupBy'
import type { Item } from '@/api/plan'
import { barsOf, inLanes, type Placed } from '../bars'
import type { Names } from '../useAcross'

/** One project or person with its bars in lanes. */
export interface TimelineRow {
  /** `0` is nobody. */
  id: number
  name: string
  placed: readonly Placed[]
  lanes: number
}

const collator = new Intl.Collator('zh-CN')

/** The rows in the order of their names; work of nobody comes last. */
export function rowsOf(items: readonly Item[], by: 'project' | 'assignee', names: Names, unassigned: string): TimelineRow[] {
  const groups = groupBy(barsOf(items), ({ item }) => (by === 'project' ? item.project_id : (item.assignee_id ?? 0)))
  const nameOf = (id: number) => (by === 'project' ? names.projects.get(id)?.name : names.people.get(id)?.name) ?? unassigned
  return [...groups]
    .map(([id, bars]) => {
      const placed = inLanes(bars)
      return { id, name: nameOf(id), placed, lanes: placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1) }
    })
    .toSorted((one, other) => Number(one.id === 0) - Number(other.id === 0) || collator.compare(one.name, other.name))
}
