import { useQueryClient } from '@tanstack/react-query'
import { api, idempotencyKey } from '@/api/client'
import { isUnderWay, POLL } from '@/api/jobs'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Goals = Schemas['GoalsIn']
export type Round = Schemas['RoundOut']
export type RoundDetail = Schemas['RoundDetail']

const ROUNDS = '/api/v1/projects/{project_id}/proposal-rounds'

/** The last searches of a project, the newest first, and whether one may ask for another. */
export function useRounds(projectId: number) {
  return api.useQuery('get', ROUNDS, { params: { path: { project_id: projectId } } })
}

/** A search with what it found; asked again while its job is at work. */
export function useRound(roundId: number | undefined) {
  return api.useQuery(
    'get',
    '/api/v1/proposal-rounds/{round_id}',
    { params: { path: { round_id: roundId ?? 0 } } },
    { enabled: roundId !== undefined, refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? POLL : false) },
  )
}

/** Starts a search. */
export function useRequest(projectId: number, onStarted: (roundId: number) => void) {
  const queries = useQueryClient()
  const { mutate, isPending, error } = api.useMutation('post', ROUNDS, {
    meta: { saysProblem: true },
    onSuccess: async (round) => {
      await queries.invalidateQueries({ queryKey: api.queryOptions('get', ROUNDS, { params: { path: { project_id: projectId } } }).queryKey })
      onStarted(round.id)
    },
  })
  return { request: (body: Goals) => mutate({ params: { path: { project_id: projectId } }, headers: idempotencyKey(), body }), isPending, error }
}
