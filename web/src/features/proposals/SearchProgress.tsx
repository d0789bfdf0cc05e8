import { Button, Progress } from 'antd'
import { useJobProgress } from '@/api/jobs'
import { useText } from '@/ui/language'
import styles from './proposals.module.css'
import { text } from './text'

/** How far a search is, and what it is trying; it can be cancelled. */
export function SearchProgress({ jobId }: { jobId: number }) {
  const t = useText(text)
  const { what, percent, canCancel, isCancelling, cancel } = useJobProgress(jobId)
  return (
    <div role="status" className={styles['searching']}>
      <p>{what || t.finding}</p>
      <Progress percent={percent} aria-label={t.finding} />
      {canCancel && (
        <Button loading={isCancelling} onClick={cancel}>
          {t.cancel}
        </Button>
      )}
    </div>
  )
}
