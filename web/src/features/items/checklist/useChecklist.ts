import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { refresh } from '@/api/plan'
import type { components } from '@/api/schema'
import { type ItemDetail, useRefreshItem } from '../useItem'

type Checklist = components['schemas']['ChecklistOut']
export type Point = Checklist['points'][number]

const named = (point: Point) => ({ params: { path: { point_id: point.id } } })

/** An item's checklist and what one may do with it; ticks show at once. */
export function useChecklist(item: ItemDetail) {
  const queries = useQueryClient()
  const refreshItem = useRefreshItem(item.id)
  const at = { params: { path: { item_id: item.id } } }
  const { data } = api.useQuery('get', '/api/v1/items/{item_id}/checklist', at)
  const key = api.queryOptions('get', '/api/v1/items/{item_id}/checklist', at).queryKey
  const onSettled = () => {
    refreshItem()
    void refresh(queries, item.project_id, [item.id])
  }
  const foresee = (change: (points: readonly Point[]) => Point[]) => queries.setQueryData<Checklist>(key, (list) => list && { ...list, points: change(list.points) })
  const adding = api.useMutation('post', '/api/v1/items/{item_id}/checklist', { onSettled })
  const editing = api.useMutation('patch', '/api/v1/checklist-points/{point_id}', { onSettled })
  const moving = api.useMutation('put', '/api/v1/checklist-points/{point_id}/place', { onSettled })
  const removing = api.useMutation('delete', '/api/v1/checklist-points/{point_id}', { onSettled })
  const growing = api.useMutation('post', '/api/v1/checklist-points/{point_id}/item', { onSettled })
  return {
    points: data?.points ?? [],
    canEdit: data?.can['edit'] === true,
    add: (texts: string[]) => adding.mutateAsync({ ...at, body: { texts } }),
    edit: (point: Point, changes: { text?: string; is_done?: boolean }) => {
      foresee((points) => points.map((other) => (other.id === point.id ? { ...other, ...changes } : other)))
      editing.mutate({ ...named(point), body: changes })
    },
    move: (point: Point, to: number) => {
      const others = (data?.points ?? []).filter(({ id }) => id !== point.id)
      foresee(() => others.toSpliced(to, 0, point))
      moving.mutate({ ...named(point), body: { after_id: others[to - 1]?.id ?? null } })
    },
    remove: (point: Point) => removing.mutate(named(point)),
    grow: (point: Point) => growing.mutate(named(point)),
  }
}
