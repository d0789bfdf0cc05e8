import { keepPreviousData } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import type { SearchSearch } from './search'

export type Hit = components['schemas']['HitOut']

/** What says the words, page after page. */
export function useHits({ kind, mine, open }: SearchSearch, q: string) {
  const query = { q, ...(kind && { kinds: [kind] }), ...(mine && { mine }), ...(open && { open }) }
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = api.useInfiniteQuery(
    'get',
    '/api/v1/search',
    { params: { query } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (page) => page.next, placeholderData: keepPreviousData },
  )
  const hits = useMemo(() => data?.pages.flatMap((page) => page.items), [data])
  return { hits, error, refetch, isLoading: isFetchingNextPage, onMore: hasNextPage ? () => void fetchNextPage() : undefined }
}
