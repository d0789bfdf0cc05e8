import type { Link, Plan } from '@/api/plan'
import { formatPredecessors, type Naming } from './predecessors'

export function namingOf({ project, items }: Plan): Naming {
  return {
    projectKey: project.key,
    minutesPerDay: project.minutes_per_day,
    byNumber: (number) => items.find((item) => item.number === number),
    byWbs: (wbs) => items.find((item) => item.wbs === wbs),
  }
}

/** The predecessors of each item that has some, as text. */
export function predecessorTexts({ project, byId, links }: Plan): ReadonlyMap<number, string> {
  const into = new Map<number, Link[]>()
  for (const link of links) {
    const known = into.get(link.successor_id)
    if (known) known.push(link)
    else into.set(link.successor_id, [link])
  }
  const numberOf = (id: number) => byId.get(id)?.number
  return new Map([...into].map(([id, itsLinks]) => [id, formatPredecessors(itsLinks, numberOf, project.minutes_per_day)]))
}
