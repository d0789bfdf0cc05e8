import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, client } from './client'
import { forgetReadItems } from './itemWrites'
import type { Item } from './plan'
import type { components } from './schema'

type Schemas = components['schemas']
export type Sprint = Schemas['SprintOut']
export type Backlog = Schemas['BacklogOut']
export type Unit = Schemas['Unit']
export type Places = Schemas['PlacesIn']
/** An item and the sprint it stands in; null is the backlog. */
export type Spot = readonly [itemId: number, sprintId: number | null]

const BACKLOG = '/api/v1/projects/{project_id}/backlog'

function ofProject(projectId: number) {
  return { params: { path: { project_id: projectId } } }
}

/** The order of the backlog, and the sprints that are not closed. */
export function useBacklog(projectId: number): Backlog {
  return api.useSuspenseQuery('get', BACKLOG, ofProject(projectId)).data as Backlog
}

/** Puts items elsewhere: shown at once, returned where the server refuses. */
export function usePlaceItems(projectId: number): (places: Partial<Places> & Pick<Places, 'item_ids'>) => Promise<boolean> {
  const queries = useQueryClient()
  const { queryKey } = api.queryOptions('get', BACKLOG, ofProject(projectId))
  const { mutateAsync } = useMutation({
    scope: { id: 'places' },
    mutationFn: async (places: Places) => (await client.PUT('/api/v1/projects/{project_id}/backlog/places', { ...ofProject(projectId), body: places })).data,
    onMutate: (places) => {
      const before = queries.getQueryData<Backlog>(queryKey)
      queries.setQueryData<Backlog>(queryKey, (backlog) => backlog && { ...backlog, spots: withPlaced(backlog.spots, places) as Backlog['spots'] })
      return before
    },
    onError: (_error, _places, before) => before && queries.setQueryData(queryKey, before),
    onSuccess: (backlog) => {
      if (backlog) queries.setQueryData(queryKey, backlog)
      return forgetReadItems(queries)
    },
  })
  return ({ edge = 'bottom', sprint_id = null, after_id = null, before_id = null, ...places }) =>
    mutateAsync({ edge, sprint_id, after_id, before_id, ...places }).then(
      () => true,
      () => false,
    )
}

/** Where everything will stand once the items are placed. */
export function withPlaced(spots: readonly Spot[], { item_ids: ids, sprint_id: target = null, after_id: after, before_id: before, edge }: Places): readonly Spot[] {
  const moving = new Set(ids)
  const rest = spots.filter(([id]) => !moving.has(id))
  const placed = ids.map((id): Spot => [id, target])
  const beside = rest.findIndex(([id]) => id === (after ?? before))
  const first = rest.findIndex(([, sprintId]) => sprintId === target)
  const at = beside >= 0 ? beside + (after ? 1 : 0) : edge === 'top' && first >= 0 ? first : rest.length
  return [...rest.slice(0, at), ...placed, ...rest.slice(at)]
}

/** The size of an item in the project's unit: points, or minutes of work; null where nobody estimated. */
export function sizeOf(item: Pick<Item, 'values' | 'estimate'>, unit: Unit): number | null {
  if (unit === 'hours') return item.estimate
  const points = item.values['points']
  return typeof points === 'number' ? points : null
}

export interface Totals {
  count: number
  done: number
  size: number
  doneSize: number
  unestimated: number
}

/** Sums over the items of a list. */
export function totalsOf(items: readonly Pick<Item, 'values' | 'estimate' | 'closed_at'>[], unit: Unit): Totals {
  const totals = { count: items.length, done: 0, size: 0, doneSize: 0, unestimated: 0 }
  for (const item of items) {
    const size = sizeOf(item, unit)
    if (size === null) totals.unestimated += 1
    totals.size += size ?? 0
    if (item.closed_at === null) continue
    totals.done += 1
    totals.doneSize += size ?? 0
  }
  return totals
}

/** `5` points, or `8.5` hours of minutes. */
export function saySize(size: number, unit: Unit): string {
  const amount = unit === 'hours' ? size / 60 : size
  return `${Math.round(amount * 10) / 10}`
}
