import { useMemo, useState } from 'react'
import { api } from '@/api/client'
import { POLL } from '@/api/jobs'
import type { components } from '@/api/schema'
import type { AuditSearch } from './search'

export type AuditEvent = components['schemas']['AuditEventOut']
export type Verification = components['schemas']['VerificationOut']

const PAGE = 100
const DAY = 24 * 60 * 60 * 1000

/** Events of the audit log, page after page, newest first. */
export function useAuditEvents({ by, name, days, address }: AuditSearch) {
  // One moment as long as the page is open: a later one would be another list.
  const [opened] = useState(() => Date.now())
  const since = days && new Date(opened - days * DAY).toISOString()
  const query = { limit: PAGE, by, name, address, ...(since && { since }) }
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = api.useInfiniteQuery(
    'get',
    '/api/v1/audit-events',
    { params: { query } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (page) => page.next },
  )
  const events = useMemo(() => data?.pages.flatMap((page) => page.items), [data])
  return { events, error, retry: () => void refetch(), isLoading: isFetchingNextPage, onMore: hasNextPage ? () => void fetchNextPage() : undefined }
}

/** How far the chain is sealed; asked again while a check is under way. */
export function useAuditChain() {
  const { data } = api.useQuery('get', '/api/v1/audit-chain', {}, { refetchInterval: ({ state }) => (isUnderWay(state.data?.verifications) ? POLL : false) })
  return { chain: data, isChecking: isUnderWay(data?.verifications) }
}

function isUnderWay(checks: readonly Verification[] = []): boolean {
  return checks.some(({ sealed, job_state }) => sealed === null && (job_state === 'waiting' || job_state === 'running'))
}
