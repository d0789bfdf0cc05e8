import { getRouteApi } from '@tanstack/react-router'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { LoadMore } from '@/ui/list/LoadMore'
import { AuditFilters } from './AuditFilters'
import { AuditTable } from './AuditTable'
import { ChainCard } from './ChainCard'
import { text } from './text'
import { useAuditEvents } from './useAudit'

const route = getRouteApi('/shell/administration/audit')

/** Everything that happened in the company, and whether somebody tampered with it. */
export function AuditPage() {
  const t = useText(text)
  return (
    <>
      <PageHeader title={t.audit} note={t.note}>
        <AuditFilters />
      </PageHeader>
      <ChainCard />
      <Events />
    </>
  )
}

function Events() {
  const t = useText(text)
  const { events, error, retry, isLoading, onMore } = useAuditEvents(route.useSearch())
  if (error) return <ErrorState error={error} reset={retry} />
  if (!events) return <SkeletonRows rows={10} />
  if (events.length === 0) return <EmptyState title={t.none}>{t.noneHint}</EmptyState>
  return (
    <>
      <AuditTable events={events} />
      <LoadMore shown={events.length} isLoading={isLoading} onMore={onMore} />
    </>
  )
}
