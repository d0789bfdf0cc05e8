import { useQueryClient } from '@tanstack/react-query'
import { api } from '@/api/client'
import { POLL } from '@/api/jobs'
import type { components } from '@/api/schema'

export type Backup = components['schemas']['BackupOut']

const isUnderWay = ({ proof, job_state }: Backup) => proof === null && (job_state === 'waiting' || job_state === 'running')

/** Backups with their evidence; asked again while one is being made. */
export function useBackups() {
  const queries = useQueryClient()
  const { data } = api.useQuery('get', '/api/v1/backups', {}, { refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? POLL : false) })
  const { mutate, isPending } = api.useMutation('post', '/api/v1/backups', { onSuccess: () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/backups'] }) })
  return {
    backups: data?.items,
    canBackUp: data?.can['back_up'] ?? false,
    isBusy: isPending || (data?.items.some(isUnderWay) ?? false),
    backUp: () => mutate({}),
  }
}
