import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isUnderWay } from '@/api/jobs'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { useNarrow } from '@/ui/page/useNarrow'
import { AgoText } from '@/ui/value/AgoText'
import { ComparisonCards } from './compare/ComparisonCards'
import { ComparisonTable } from './compare/ComparisonTable'
import styles from './proposals.module.css'
import { SearchProgress } from './SearchProgress'
import { text } from './text'
import { type RoundDetail, useRound } from './useProposals'

interface Props {
  roundId: number | undefined
  minutesPerDay: number
  open: number | undefined
  onToggle: (scenarioId: number) => void
  onApply: (scenarioId: number) => void
}

/** One search: how far it is, what it found, or why there is nothing to show. */
export function RoundView({ roundId, ...rest }: Props) {
  const t = useText(text)
  const { data: round, error, refetch } = useRound(roundId)
  useListFollows(round)
  if (roundId === undefined) return <EmptyState title={t.emptyTitle}>{t.emptyHint}</EmptyState>
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!round) return <SkeletonRows rows={5} />
  if (isUnderWay(round) && round.job_id !== null) return <SearchProgress jobId={round.job_id} />
  if (round.finished_at === null) return round.job_state === 'cancelled' ? <p className={styles['faint']}>{t.cancelled}</p> : <EmptyState title={t.failed}>{t.failedHint}</EmptyState>
  return <Found round={round} {...rest} />
}

/** The list of searches knows that one is done when its own page does. */
function useListFollows(round: RoundDetail | undefined): void {
  const queries = useQueryClient()
  const finished = round?.finished_at ?? round?.job_state
  useEffect(() => {
    if (finished) void queries.invalidateQueries({ predicate: ({ queryKey: [, path] }) => String(path).endsWith('/proposal-rounds') })
  }, [queries, finished])
}

function Found({ round, ...rest }: Omit<Props, 'roundId'> & { round: RoundDetail }) {
  const t = useText(text)
  const isPhone = useNarrow()
  const Comparison = isPhone ? ComparisonCards : ComparisonTable
  return (
    <section aria-label={t.comparison}>
      {round.scenarios.length > 0 ? <Comparison scenarios={round.scenarios} {...rest} /> : <EmptyState title={t.nothingTitle}>{t.nothingHint}</EmptyState>}
      <footer className={styles['remarks']}>
        <span>
          {round.by_name} · <AgoText instant={round.created_at} />
        </span>
        {round.remarks.length > 0 && (
          <details>
            <summary>{t.remarks}</summary>
            <ul>
              {round.remarks.map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </ul>
          </details>
        )}
      </footer>
    </section>
  )
}
