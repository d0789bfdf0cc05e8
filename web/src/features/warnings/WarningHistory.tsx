import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { api } from '@/api/client'
import { withItem } from '@/lib/itemSearch'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { AgoText } from '@/ui/value/AgoText'
import { text } from './text'
import { StepSentence } from './WarningDetails'
import styles from './warnings.module.css'

/** Everything that became of a project's warnings, newest first. */
export function WarningHistory({ projectId }: { projectId: number }) {
  const t = useText(text)
  const common = useText(words)
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = api.useInfiniteQuery(
    'get',
    '/api/v1/projects/{project_id}/warning-history',
    { params: { path: { project_id: projectId } } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (page) => page.next },
  )
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!data) return <SkeletonRows />
  const steps = data.pages.flatMap((page) => page.items)
  if (steps.length === 0) return <EmptyState title={t.noHistory}>{t.noHistoryHint}</EmptyState>
  return (
    <div className={styles['page']}>
      <ol className={styles['rows']}>
        {steps.map((step) => (
          <li key={step.id} className={styles['past']}>
            <AgoText instant={step.at} />
            <span className={styles['kind']} data-kind={step.kind}>
              {step.name}
            </span>
            <Link to="." search={withItem(step.item_id)} className={styles['title']} title={step.item_title}>
              <span className={styles['key']}>{step.item_key}</span>
              {step.item_title}
            </Link>
            <StepSentence step={step} />
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {common.showMore}
        </Button>
      )}
    </div>
  )
}
