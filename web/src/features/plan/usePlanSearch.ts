import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { PlanPageSearch } from './search'

const route = getRouteApi('/shell/projects/$projectId/plan')

/** The address of the page: what it says, and ways to say something else. */
export function usePlanSearch() {
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const actions = useMemo(
    () => ({
      /** Narrow, sort, arrange: the way back leads past it. */
      change: (changes: Partial<PlanPageSearch>) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true }),
      /** Look through another view; the way back leads to this one. */
      replace: (next: PlanPageSearch) => void navigate({ search: ({ item }) => ({ ...next, ...(item && { item }) }) }),
      /** The first view of somebody who said nothing: the way back leads past it. */
      begin: (next: PlanPageSearch) => void navigate({ search: ({ item }) => ({ ...next, ...(item && { item }) }), replace: true }),
      open: (item: number) => void navigate({ search: (before) => ({ ...before, item }) }),
      setTrash: (isOpen: boolean) => void navigate({ search: ({ trash: _trash, ...before }) => (isOpen ? { ...before, trash: true as const } : before) }),
      setSort: (sort: string | undefined) => void navigate({ search: (before) => ({ ...before, sort }), replace: true }),
      setColumns: (columns: string | undefined) => void navigate({ search: (before) => ({ ...before, columns }), replace: true }),
    }),
    [navigate],
  )
  return { projectId, search, ...actions }
}
