import { Button, Progress } from 'antd'
import { api } from '@/api/client'
import { useText } from '@/ui/language'
import styles from './imports.module.css'
import { text } from './text'
import type { Import } from './useImport'

const POLL = 1_000

/** How far the job is that writes a large plan; it can be cancelled. */
export function ImportProgress({ run }: { run: Import }) {
  const t = useText(text)
  const path = { job_id: run.job_id ?? 0 }
  const { data: job } = api.useQuery('get', '/api/v1/jobs/{job_id}', { params: { path } }, { enabled: run.job_id !== null, refetchInterval: POLL })
  const cancel = api.useMutation('post', '/api/v1/jobs/{job_id}/cancellation')
  const { done = 0, total = null, what = '' } = job?.progress ?? {}
  return (
    <div role="status" className={styles['progress']}>
      <p>{what || t.applying}</p>
      {total !== null && total > 0 && <Progress percent={Math.round((done / total) * 100)} />}
      {job?.can['cancel'] && (
        <Button loading={cancel.isPending} onClick={() => cancel.mutate({ params: { path } })}>
          {t.cancelJob}
        </Button>
      )}
    </div>
  )
}
