import { Button, Progress } from 'antd'
import { api } from '@/api/client'
import { useText } from '@/ui/language'
import styles from './proposals.module.css'
import { text } from './text'

const POLL = 700

/** How far a search is, and what it is trying; it can be cancelled. */
export function SearchProgress({ jobId }: { jobId: number }) {
  const t = useText(text)
  const path = { job_id: jobId }
  const { data: job } = api.useQuery('get', '/api/v1/jobs/{job_id}', { params: { path } }, { refetchInterval: POLL })
  const cancel = api.useMutation('post', '/api/v1/jobs/{job_id}/cancellation')
  const { done = 0, total = null, what = '' } = job?.progress ?? {}
  return (
    <div role="status" className={styles['searching']}>
      <p>{what || t.finding}</p>
      <Progress percent={total ? Math.round((done / total) * 100) : 0} aria-label={t.finding} />
      {job?.can['cancel'] && (
        <Button loading={cancel.isPending || job.is_cancelling} onClick={() => cancel.mutate({ params: { path } })}>
          {t.cancel}
        </Button>
      )}
    </div>
  )
}
