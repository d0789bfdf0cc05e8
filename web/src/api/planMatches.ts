import { useMemo } from 'react'
import type { PlanSearch } from '@/lib/planSearch'
import { api } from './client'

export interface PlanMatches {
  /** The items that are asked for; null while nothing narrows the plan. */
  ids: ReadonlySet<number> | null
  /** The server is still looking; `ids` are those of the filter before, if there was one. */
  isLooking: boolean
  error: Error | null
}

/** Which items of a plan a filter and a search mean: the server decides, the rows are here already. */
export function usePlanMatches(projectId: number, { filter, q }: Pick<PlanSearch, 'filter' | 'q'>): PlanMatches {
  const isNarrowed = filter !== undefined || q !== undefined
  const query = { filter: filter && JSON.stringify(filter), q }
  const { data, error, isPlaceholderData, isPending } = api.useQuery(
    'get',
    '/api/v1/projects/{project_id}/item-ids',
    { params: { path: { project_id: projectId }, query } },
    { enabled: isNarrowed, placeholderData: (before) => before },
  )
  const ids = useMemo(() => (isNarrowed && data ? new Set(data.ids) : null), [isNarrowed, data])
  return { ids, isLooking: isNarrowed && !error && (isPlaceholderData || isPending), error: isNarrowed ? error : null }
}
