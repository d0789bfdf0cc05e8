import type { Item, Link, Plan } from '@/api/plan'
import type { Difference, ScenarioDetail } from '@/api/scenarios'
import type { Frozen } from '../chart/facts'
import { foreseenOf, foreseenPlan } from '../model/foreseen'

/** A plan with a scenario's dates in place of its own, and its own as thin bars under those that move. */
export interface Tried {
  plan: Plan
  frozen: ReadonlyMap<number, Frozen>
}

const LINK_FIELDS = new Set(['type', 'lag', 'lag_unit'])

/** Nobody edits what is only tried: the plan cannot be changed while a scenario lies over it. */
export function triedPlan(plan: Plan, scenario: Pick<ScenarioDetail, 'moved' | 'differences'>): Tried {
  const moved = foreseenPlan(plan, foreseenOf(scenario.moved))
  const items = moved.items.map((item) => withFields(item, scenario.differences))
  const links = plan.links.map((link) => withLinkFields(link, scenario.differences))
  const project = { ...plan.project, can: { ...plan.project.can, edit: false } }
  return { plan: { ...moved, project, items, links, byId: new Map(items.map((item) => [item.id, item])) }, frozen: frozenOf(scenario.moved) }
}

function withFields(item: Item, differences: readonly Difference[]): Item {
  const own = differences.filter((one) => one.item?.id === item.id && !one.predecessor && !one.is_gone)
  return own.length === 0 ? item : { ...item, ...Object.fromEntries(own.map(({ field, value }) => [field, value])) }
}

function withLinkFields(link: Link, differences: readonly Difference[]): Link {
  const own = differences.filter((one) => one.item?.id === link.successor_id && one.predecessor?.id === link.predecessor_id && LINK_FIELDS.has(one.field))
  return own.length === 0 ? link : { ...link, ...Object.fromEntries(own.map(({ field, value }) => [field, value])) }
}

/** `moved` of a scenario: `[item id, old start, old finish, new start, new finish]` each. */
function frozenOf(moved: ScenarioDetail['moved']): Map<number, Frozen> {
  return new Map(moved.map(([id, start, finish]) => [Number(id), { start: String(start), finish: String(finish), finishVariance: null }]))
}
