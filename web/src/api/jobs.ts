import { api } from './client'
import type { components } from './schema'

type Progress = components['schemas']['ProgressOut']

/** Milliseconds between two questions about work that is under way. */
export const POLL = 700
const UNFINISHED = new Set<string>(['waiting', 'running'])

/** Whether the job behind something asked for is waiting or at work. */
export function isUnderWay(asked: { finished_at: string | null; job_state: string | null }): boolean {
  return asked.finished_at === null && asked.job_state !== null && UNFINISHED.has(asked.job_state)
}

/** How far a job is, and its cancelling; only whoever started it is told, others ask once. */
export function useJobProgress(jobId: number | null) {
  const path = { job_id: jobId ?? 0 }
  const { data: job } = api.useQuery('get', '/api/v1/jobs/{job_id}', { params: { path } }, { enabled: jobId !== null, retry: false, refetchInterval: ({ state }) => (state.error ? false : POLL) })
  const { mutate, isPending } = api.useMutation('post', '/api/v1/jobs/{job_id}/cancellation')
  const { done, total, what }: Progress = job?.progress ?? { done: 0, total: null, what: '' }
  return {
    what,
    percent: total ? Math.round((done / total) * 100) : 0,
    canCancel: job?.can['cancel'] ?? false,
    isCancelling: isPending || (job?.is_cancelling ?? false),
    cancel: () => mutate({ params: { path } }),
  }
}
