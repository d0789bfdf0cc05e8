import { keepPreviousData, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, client } from '@/api/client'
import type { components } from '@/api/schema'
import type { Shelf } from './search'

export type Notice = components['schemas']['InboxNotice']

const PATH = '/api/v1/inbox'
const BADGE_EVERY = 60_000

/** One's notices on a shelf, page after page. */
export function useInbox(shelf: Shelf) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = api.useInfiniteQuery(
    'get',
    PATH,
    { params: { query: { shelf } } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (page) => page.next, placeholderData: keepPreviousData },
  )
  const notices = useMemo(() => data?.pages.flatMap((page) => page.items), [data])
  return { notices, unread: data?.pages[0]?.unread ?? 0, error, refetch, isLoading: isFetchingNextPage, onMore: hasNextPage ? () => void fetchNextPage() : undefined }
}

/** The number on the badge; changes of others bring it at once, what comes by the clock within a minute. */
export function useUnread(): number {
  return api.useQuery('get', '/api/v1/inbox/unread', {}, { refetchInterval: BADGE_EVERY }).data?.unread ?? 0
}

/** What one can do with a notice; afterwards list and badge are read again. */
export function useInboxWrites() {
  const queries = useQueryClient()
  return useMemo(() => {
    const after = async (write: Promise<unknown>) => {
      await write
      await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith(PATH) })
    }
    return {
      mark: (notice: Notice, change: { is_read?: boolean; is_done?: boolean }) => after(client.PATCH(PATH, { body: { ids: [notice.id], ...change } })),
      snooze: (notice: Notice, until: string | null) => after(client.POST('/api/v1/inbox/snoozing', { body: { ids: [notice.id], until } })),
      mute: async (notice: Notice) => {
        if (notice.item_id === null) return
        const init = { params: { path: { item_id: notice.item_id } } }
        await after(notice.is_muted ? client.DELETE('/api/v1/items/{item_id}/mute', init) : client.PUT('/api/v1/items/{item_id}/mute', init))
      },
      readAll: () => after(client.POST('/api/v1/inbox/reading')),
    }
  }, [queries])
}

export type InboxWrites = ReturnType<typeof useInboxWrites>
