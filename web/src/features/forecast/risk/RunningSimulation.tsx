import { Button, Progress } from 'antd'
import { api } from '@/api/client'
import { useText } from '@/ui/language'
import styles from '../forecast.module.css'
import { text } from './text'

const POLL = 700

/** How far a simulation is; it can be cancelled. */
export function RunningSimulation({ jobId }: { jobId: number | null }) {
  const t = useText(text)
  const path = { job_id: jobId ?? 0 }
  const { data: job } = api.useQuery('get', '/api/v1/jobs/{job_id}', { params: { path } }, { refetchInterval: POLL, enabled: jobId !== null })
  const cancel = api.useMutation('post', '/api/v1/jobs/{job_id}/cancellation')
  const { done = 0, total = null, what = '' } = job?.progress ?? {}
  return (
    <div role="status" className={styles['running']}>
      <p>{what || t.running}</p>
      <Progress percent={total ? Math.round((done / total) * 100) : 0} aria-label={t.running} />
      {job?.can['cancel'] && (
        <Button loading={cancel.isPending || job.is_cancelling} onClick={() => cancel.mutate({ params: { path } })}>
          {t.cancel}
        </Button>
      )}
    </div>
  )
}
