import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import type { PeopleSearch } from './search'

export type Person = components['schemas']['PersonOut']

const PAGE = 100
const SHOWS_PEOPLE = /^\/api\/v1\/(people|departments|groups)/

/** The people that the filters ask for, page after page. */
export function usePeople({ q, state, department, role }: PeopleSearch) {
  const query = { q, state, department_id: department, role, limit: PAGE }
  const pages = api.useInfiniteQuery('get', '/api/v1/people', { params: { query } }, {
    pageParamName: 'cursor',
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  })
  return { ...pages, people: pages.data?.pages.flatMap((page) => page.items), total: pages.data?.pages[0]?.total ?? 0 }
}

/** Answers a function that fetches again whatever shows people. */
export function useRefreshPeople(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ predicate: ({ queryKey }) => SHOWS_PEOPLE.test(String(queryKey[1])) })
}
