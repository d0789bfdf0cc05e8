import { type QueryClient, queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { placeAll } from '@/lib/tree'
import { isOwnChange } from './changeSets'
import { client } from './client'
import { onLive } from './live'
import type { components } from './schema'

export type Item = components['schemas']['ItemRow']
export type Link = components['schemas']['LinkRow']
export type Changed = components['schemas']['Changed']
type PlanOut = components['schemas']['PlanOut']

/** The one data set of tree table, Gantt and calendar. Dates stand on the project's wall clock. */
export interface Plan {
  project: PlanOut['project']
  /** In outline order, parents before children. */
  items: readonly Item[]
  byId: ReadonlyMap<number, Item>
  links: readonly Link[]
  /** Years in the plan whose holidays are not announced. */
  missingYears: readonly number[]
}

/** Below which parent, beside which sibling; at the end without one. */
export interface Place {
  parent_id: number | null
  after_id?: number
  before_id?: number
}

/** More changed rows than this are cheaper fetched with the whole plan. */
const MOST_BY_ID = 50

/** Kept apart from the other queries: it is not fetched again after a change, the change is merged into it. */
export function planQuery(projectId: number) {
  return queryOptions({ queryKey: ['plan', `project ${projectId}`], queryFn: () => fetchPlan(projectId), staleTime: Infinity, gcTime: 300_000 })
}

/** The plan of a project, kept up to date with what others change. */
export function usePlan(projectId: number): Plan {
  const queries = useQueryClient()
  useEffect(
    () =>
      onLive((event) => {
        if (event.project !== projectId || isOwnChange(event.change_set)) return
        void refresh(queries, projectId, event.kinds.includes('item.moved') ? [] : event.ids)
      }),
    [projectId, queries],
  )
  return useSuspenseQuery(planQuery(projectId)).data
}

/** Merge the answer of a write into the plan on screen. */
export function mergeChanged(queries: QueryClient, projectId: number, changed: Changed): void {
  queries.setQueryData(planQuery(projectId).queryKey, (plan) => plan && withChanged(plan, changed))
}

/** Fetch what became of some items, or the whole plan where that is unknown. */
export async function refresh(queries: QueryClient, projectId: number, ids: readonly number[]): Promise<void> {
  const key = planQuery(projectId).queryKey
  if (ids.length === 0 || ids.length > MOST_BY_ID || !queries.getQueryData(key)) {
    await queries.invalidateQueries({ queryKey: key })
    return
  }
  const part = await readPlan(projectId, ids)
  queries.setQueryData(key, (plan) => plan && withPart(plan, part, ids))
}

/** Some items of a project: those on screen, else fetched. */
export async function readItems(queries: QueryClient, projectId: number, ids: readonly number[]): Promise<readonly Item[]> {
  const known = queries.getQueryData(planQuery(projectId).queryKey)
  const plan = known ?? (ids.length > MOST_BY_ID ? await queries.fetchQuery(planQuery(projectId)) : undefined)
  if (plan) return ids.flatMap((id) => plan.byId.get(id) ?? [])
  const part = await readPlan(projectId, ids)
  return rowsOf<Item>(part.columns, part.rows)
}

async function fetchPlan(projectId: number): Promise<Plan> {
  const told = await readPlan(projectId)
  return planOf(told.project, rowsOf<Item>(told.columns, told.rows), rowsOf<Link>(told.link_columns, told.links), told.missing_years)
}

async function readPlan(projectId: number, ids?: readonly number[]): Promise<PlanOut> {
  const query = ids ? { ids: ids.join(',') } : {}
  const { data } = await client.GET('/api/v1/projects/{project_id}/plan', { params: { path: { project_id: projectId }, query } })
  if (!data) throw new Error('The plan came without content')
  return data
}

function planOf(project: Plan['project'], items: readonly Item[], links: readonly Link[], missingYears: readonly number[]): Plan {
  return { project, items, links, missingYears, byId: new Map(items.map((item) => [item.id, item])) }
}

export function withChanged(plan: Plan, changed: Changed): Plan {
  const items = new Map(plan.byId)
  for (const id of changed.removed_ids ?? []) items.delete(id)
  for (const item of changed.items) if (item.project_id === plan.project.id) items.set(item.id, item)
  for (const dates of rowsOf<Item>(changed.dates.columns, changed.dates.rows)) {
    const item = items.get(dates.id)
    if (item) items.set(item.id, { ...item, ...dates })
  }
  return rebuilt(plan, items, plan.links)
}

/** The plan as it will be once these items stand elsewhere; their own order stays. */
export function withMoved(plan: Plan, ids: readonly number[], { parent_id, after_id, before_id }: Place): Plan {
  const moving = new Set(ids)
  const siblings = plan.items.filter((item) => item.parent_id === parent_id && !moving.has(item.id))
  const beforeAt = siblings.findIndex((item) => item.id === before_id)
  const above = before_id ? siblings[beforeAt - 1] : after_id ? siblings.find((item) => item.id === after_id) : siblings.at(-1)
  const items = new Map(plan.byId)
  for (const [place, id] of ids.entries()) {
    const item = items.get(id)
    // Right behind the one above: no rank of the server has this sign.
    if (item) items.set(id, { ...item, parent_id, rank: `${above?.rank ?? ''}\u0001${String(place).padStart(5, '0')}` })
  }
  return rebuilt(plan, items, plan.links)
}

/** The plan without these items and what is below them. */
export function withoutItems(plan: Plan, ids: readonly number[]): Plan {
  const gone = new Set(ids)
  for (const { id, parent_id } of plan.items) if (parent_id !== null && gone.has(parent_id)) gone.add(id)
  return rebuilt(plan, new Map([...plan.byId].filter(([id]) => !gone.has(id))), plan.links)
}

function withPart(plan: Plan, part: PlanOut, ids: readonly number[]): Plan {
  const items = new Map(plan.byId)
  for (const id of part.gone) items.delete(id)
  for (const item of rowsOf<Item>(part.columns, part.rows)) items.set(item.id, item)
  const asked = new Set(ids)
  const others = plan.links.filter((link) => !asked.has(link.predecessor_id) && !asked.has(link.successor_id))
  return rebuilt({ ...plan, project: part.project }, items, [...others, ...rowsOf<Link>(part.link_columns, part.links)])
}

function rebuilt(plan: Plan, items: ReadonlyMap<number, Item>, links: readonly Link[]): Plan {
  const placed = placeAll(items.values()).map((item) => (item.is_summary === item.child_count > 0 ? item : { ...item, is_summary: item.child_count > 0 }))
  const kept = links.filter((link) => items.has(link.predecessor_id) && items.has(link.successor_id))
  return planOf(plan.project, placed, kept, plan.missingYears)
}

/** Arrays in the order of `columns` as objects. */
function rowsOf<Row extends object>(columns: readonly string[], rows: readonly (readonly unknown[])[]): Row[] {
  return rows.map((values) => {
    const row: Record<string, unknown> = {}
    for (const [index, column] of columns.entries()) row[column] = values[index]
    return row as Row
  })
}
