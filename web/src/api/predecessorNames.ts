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

/** The predecessors of one item, as text: `3, 5SS+2d`. */
export function predecessorText(links: readonly Link[], { project, byId }: Pick<Plan, 'project' | 'byId'>): string {
  return formatPredecessors(links, (id) => byId.get(id)?.number, project.minutes_per_day)
}

/** The predecessors of each item that has some, as text. */
export function predecessorTexts(plan: Plan): ReadonlyMap<number, string> {
  const into = new Map<number, Link[]>()
  for (const link of plan.links) {
    const known = into.get(link.successor_id)
    if (known) known.push(link)
    else into.set(link.successor_id, [link])
  }
  return new Map([...into].map(([id, itsLinks]) => [id, predecessorText(itsLinks, plan)]))
}
