import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { api } from '@/api/client'
import { useMe } from '@/api/me'
import type { components } from '@/api/schema'
import { withItem } from '@/lib/itemSearch'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { FilterBar } from '@/ui/filter/FilterBar'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { usePage } from '@/ui/page/page'
import { DateText } from '@/ui/value/DateText'
import styles from '../insight.module.css'
import { text } from '../text'

type Warning = components['schemas']['WarningOut']

const route = getRouteApi('/shell/warnings')

/** What needs somebody now, over all of one's projects. */
export function WarningsPage() {
  const t = useText(text)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = api.useQuery('get', '/api/v1/warnings', {})
  const shown = useWanted(data, search)
  usePage([{ label: t.warnings }])
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  return (
    <>
      <PageHeader title={t.warnings} note={t.warningsHint}>
        <FilterBar aside={t.items(shown.length)}>
          <ToggleChip label={t.onlyMine} isOn={search.mine === true} onToggle={(mine) => void navigate({ search: (before) => ({ ...before, mine: mine || undefined }) })} />
          <ToggleChip label={t.onlyUrgent} isOn={search.urgent === true} onToggle={(urgent) => void navigate({ search: (before) => ({ ...before, urgent: urgent || undefined }) })} />
        </FilterBar>
      </PageHeader>
      {!data && <SkeletonRows />}
      {data && shown.length === 0 && <EmptyState title={t.noWarnings}>{t.noWarningsHint}</EmptyState>}
      <ul className={styles['warnings']}>
        {shown.map((warning) => (
          <WarningRow key={warning.id} warning={warning} />
        ))}
      </ul>
    </>
  )
}

function useWanted(warnings: readonly Warning[] | undefined, { mine, urgent }: { mine?: boolean; urgent?: boolean }): readonly Warning[] {
  const me = useMe().id
  return useMemo(() => (warnings ?? []).filter((warning) => (!mine || warning.assignee_id === me) && (!urgent || warning.severity === 'urgent')), [warnings, mine, urgent, me])
}

function WarningRow({ warning }: { warning: Warning }) {
  const t = useText(text)
  return (
    <li data-severity={warning.severity}>
      <span className={styles['severity']}>{t[warning.severity]}</span>
      <div className={styles['what']}>
        <Link to="." search={withItem(warning.id)} className={styles['itemTitle']} title={warning.title}>
          <span className={styles['key']}>{warning.key}</span>
          {warning.title}
        </Link>
        <span className={styles['where']}>{warning.project_name}</span>
      </div>
      <ul className={styles['why']}>
        {warning.reasons.map((reason) => (
          <li key={reason.key} title={reason.fix}>
            <b>{reason.name}</b>
            <span>{reason.fix}</span>
          </li>
        ))}
      </ul>
      <DateText date={warning.finish} isNear />
    </li>
  )
}
