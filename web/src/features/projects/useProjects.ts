import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { Project } from '@/api/project'
import type { ProjectListSearch } from './search'

const PAGE = 60

/** The projects that the filters ask for, page after page. */
export function useProjects({ q, state, mine, starred }: ProjectListSearch) {
  const query = { q, state, mine, starred, limit: PAGE }
  const pages = api.useInfiniteQuery('get', '/api/v1/projects', { params: { query } }, {
    pageParamName: 'cursor',
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  })
  return { ...pages, projects: pages.data?.pages.flatMap((page) => page.items), total: pages.data?.pages[0]?.total ?? 0 }
}

/** Star or unstar; lists that show it follow. */
export function useStar(): (project: Project) => void {
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/projects') })
  const star = api.useMutation('put', '/api/v1/projects/{project_id}/star', { onSettled })
  const unstar = api.useMutation('delete', '/api/v1/projects/{project_id}/star', { onSettled })
  return ({ id, is_starred }) => (is_starred ? unstar : star).mutate({ params: { path: { project_id: id } } })
}
