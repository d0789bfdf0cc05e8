import { keepPreviousData, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, client } from '@/api/client'
import type { components } from '@/api/schema'
import { asked, type WarningsSearch } from './search'

export type Warning = components['schemas']['WarningOut']
export type Step = components['schemas']['WarningStepOut']

const PATH = '/api/v1/warnings'
const JUDGED_EVERY = 60_000

/** The warnings that the address asks for, page after page. */
export function useWarnings(search: WarningsSearch, projectId: number | undefined) {
  const query = { ...asked(search, projectId), limit: 100 }
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = api.useInfiniteQuery(
    'get',
    PATH,
    { params: { query } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (page) => page.next, placeholderData: keepPreviousData, refetchInterval: JUDGED_EVERY },
  )
  const rows = useMemo(() => data?.pages.flatMap((page) => page.items), [data])
  const first = data?.pages[0]
  return { rows, total: first?.total ?? 0, kinds: first?.kinds ?? [], error, refetch, isLoading: isFetchingNextPage, onMore: hasNextPage ? () => void fetchNextPage() : undefined }
}

/** A warning with its rule and its history. */
export function useWarning(warningId: number) {
  return api.useQuery('get', '/api/v1/warnings/{warning_id}', { params: { path: { warning_id: warningId } } })
}

/** Answers to warnings; afterwards lists and histories are read again. */
export function useAnswers() {
  const queries = useQueryClient()
  return useMemo(() => {
    const after = async (write: Promise<unknown>) => {
      await write
      await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('/warning') })
    }
    return {
      acknowledge: (ids: number[], note: string, until: string | null) => after(client.POST('/api/v1/warnings/acknowledgements', { body: { ids, note, until } })),
      reopen: (ids: number[]) => after(client.POST('/api/v1/warnings/reopenings', { body: { ids } })),
    }
  }, [queries])
}
