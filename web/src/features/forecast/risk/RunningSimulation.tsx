import { Button, Progress } from 'antd'
import { useJobProgress } from '@/api/jobs'
import { useText } from '@/ui/language'
import styles from '../forecast.module.css'
import { text } from './text'

/** How far a simulation is; it can be cancelled. */
export function RunningSimulation({ jobId }: { jobId: number | null }) {
  const t = useText(text)
  const { what, percent, canCancel, isCancelling, cancel } = useJobProgress(jobId)
  return (
    <div role="status" className={styles['running']}>
      <p>{what || t.running}</p>
      <Progress percent={percent} aria-label={t.running} />
      {canCancel && (
        <Button loading={isCancelling} onClick={cancel}>
          {t.cancel}
        </Button>
      )}
    </div>
  )
}
