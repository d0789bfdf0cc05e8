import { useMemo } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { api, ifMatch } from '@/api/client'
import type { components } from '@/api/schema'
import type { Frozen } from '../chart/facts'

export type Baseline = components['schemas']['BaselineOut']
export type Comparison = components['schemas']['BaselineComparison']

const LIST = '/api/v1/projects/{project_id}/baselines'

export function useBaselines(projectId: number): readonly Baseline[] {
  const { data } = api.useQuery('get', LIST, { params: { path: { project_id: projectId } } })
  return data?.items ?? []
}

/** A baseline beside the plan as it is now; undefined while none is chosen or it is on its way. */
export function useComparison(baselineId: number | undefined): Comparison | undefined {
  const { data } = api.useQuery('get', '/api/v1/baselines/{baseline_id}', { params: { path: { baseline_id: baselineId ?? 0 } } }, { enabled: baselineId !== undefined })
  return baselineId === undefined ? undefined : data
}

export function useFrozen(comparison: Comparison | undefined): ReadonlyMap<number, Frozen> | null {
  return useMemo(() => (comparison ? frozenOf(comparison) : null), [comparison])
}

/** The frozen dates by item, out of rows that stand in the order of `columns`. */
export function frozenOf({ columns, rows }: Pick<Comparison, 'columns' | 'rows'>): Map<number, Frozen> {
  const place = (column: string) => columns.indexOf(column)
  const [id, start, finish, variance] = ['item_id', 'start', 'finish', 'finish_variance_days'].map(place) as [number, number, number, number]
  return new Map(rows.map((row) => [Number(row[id]), { start: textOf(row[start]), finish: textOf(row[finish]), finishVariance: numberOf(row[variance]) }]))
}

/** Freezing, renaming and deleting; the list is read again after each. */
export function useBaselineWrites(projectId: number) {
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey: api.queryOptions('get', LIST, { params: { path: { project_id: projectId } } }).queryKey })
  const freeze = api.useMutation('post', LIST, { onSuccess })
  const rename = api.useMutation('patch', '/api/v1/baselines/{baseline_id}', { onSuccess })
  const remove = api.useMutation('delete', '/api/v1/baselines/{baseline_id}', { onSuccess })
  return {
    freeze: (name: string) => freeze.mutateAsync({ params: { path: { project_id: projectId } }, body: { name } }),
    rename: (baseline: Baseline, name: string) => rename.mutateAsync({ params: { path: { baseline_id: baseline.id } }, headers: ifMatch(baseline.version), body: { name } }),
    remove: (baseline: Baseline) => remove.mutateAsync({ params: { path: { baseline_id: baseline.id } } }),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
