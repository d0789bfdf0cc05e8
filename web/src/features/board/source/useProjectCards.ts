import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '@/api/client'
import { type Item, mergeChanged, type Plan, planQuery, refresh, usePlan } from '@/api/plan'
import { usePlanMatches } from '@/api/planMatches'
import { useSchema } from '@/api/projectSchema'
import { wallClockAt } from '@/lib/dates'
import type { PlanSearch } from '@/lib/planSearch'
import { useClock } from '@/ui/clock'
import type { components } from '@/api/schema'
import { sinceWith } from '../model/age'
import { byId, type BoardSettings, type Names } from '../model/names'
import type { Cards, CardStore } from './cards'

type Ages = components['schemas']['StatusAges']

const DAY = 86_400_000
const AGES_STAY = 60_000

/** The cards of one project's board: the plan that table and Gantt chart share. */
export function useProjectCards(projectId: number, settings: BoardSettings | undefined): Cards {
  const plan = usePlan(projectId)
  const names = useProjectNames(projectId)
  const { now } = useClock()
  const { ids } = usePlanMatches(projectId, { filter: (settings?.filter ?? undefined) as PlanSearch['filter'] })
  const doneDays = settings?.done_days ?? null
  const items = useMemo(() => plan.items.filter((item) => isCard(item, ids, doneDays, now)), [plan.items, ids, doneDays, now])
  const since = useStatusAges(projectId)
  const store = useProjectStore(projectId)
  const wall = wallClockAt(plan.project.time_zone, now)
  const canEdit = plan.project.can['edit'] === true
  return useMemo(
    () => ({ items, names, since, wallNow: () => wall, canEdit: () => canEdit, minutesPerDay: plan.project.minutes_per_day, store, isCut: false }),
    [items, names, since, wall, canEdit, plan.project.minutes_per_day, store],
  )
}

function isCard(item: Item, ids: ReadonlySet<number> | null, doneDays: number | null, now: number): boolean {
  if (item.is_summary || (ids !== null && !ids.has(item.id))) return false
  return doneDays === null || item.closed_at === null || now - Date.parse(item.closed_at) <= doneDays * DAY
}

/** The same object until the project's own schema changes: cards are drawn again with it. */
function useProjectNames(projectId: number): Names {
  const queries = useQueryClient()
  const schema = useSchema(projectId)
  return useMemo(
    () => ({
      statuses: schema.statuses,
      statusById: schema.statusById,
      types: schema.types,
      typeById: schema.typeById,
      people: schema.people.filter(({ is_active }) => is_active),
      personById: schema.personById,
      labels: schema.labels,
      fields: schema.fields.filter(({ kind }) => kind === 'choice'),
      projects: [],
      titleOf: (id) => queries.getQueryData(planQuery(projectId).queryKey)?.byId.get(id)?.title ?? '',
    }),
    [schema, queries, projectId],
  )
}

const agesOf = (projectId: number) => api.queryOptions('get', '/api/v1/projects/{project_id}/status-ages', { params: { path: { project_id: projectId } } })

/** Since when cards have had their status; none while that is on its way. */
function useStatusAges(projectId: number): ReadonlyMap<number, string> {
  const { data } = api.useQuery('get', '/api/v1/projects/{project_id}/status-ages', { params: { path: { project_id: projectId } } }, { staleTime: AGES_STAY })
  return useMemo(() => new Map(Object.entries(data?.since ?? {}).map(([id, since]) => [Number(id), since])), [data])
}

function useProjectStore(projectId: number): CardStore {
  const queries = useQueryClient()
  return useMemo(() => {
    const { queryKey } = planQuery(projectId)
    const ages = agesOf(projectId).queryKey
    return {
      scope: `items of project ${projectId}`,
      find: (id) => queries.getQueryData(queryKey)?.byId.get(id),
      sinceOf: (id) => queries.getQueryData<Ages>(ages)?.since[id],
      put: (item, since) => {
        queries.setQueryData(queryKey, (plan) => plan && withItem(plan, item))
        queries.setQueryData<Ages>(ages, (known) => known && (known.since[item.id] === since ? known : { since: sinceWith(known.since, item.id, since) }))
      },
      merge: (changed) => mergeChanged(queries, projectId, changed),
      refresh: () => void refresh(queries, projectId, []),
    }
  }, [queries, projectId])
}

function withItem(plan: Plan, item: Item): Plan {
  const items = plan.items.map((row) => (row.id === item.id ? item : row))
  return { ...plan, items, byId: byId(items) }
}
