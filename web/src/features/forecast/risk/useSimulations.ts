import { useQueryClient } from '@tanstack/react-query'
import { api, idempotencyKey } from '@/api/client'
import { isUnderWay, POLL } from '@/api/jobs'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Inputs = Pick<Schemas['InputsIn'], 'runs' | 'seed' | 'shape' | 'optimistic_percent' | 'pessimistic_percent' | 'use_history'>
export type Sensitivity = Schemas['TaskSensitivity']
/** As the client reads it: the parts of a bar are of either type. */
export type Result = NonNullable<NonNullable<ReturnType<typeof useSimulation>['data']>['result']>
export type Outcome = Result['finish']

const LIST = '/api/v1/projects/{project_id}/risk-simulations'

/** The last simulations of a project, the newest first, and whether one may ask for another. */
export function useSimulations(projectId: number) {
  return api.useQuery('get', LIST, { params: { path: { project_id: projectId } } })
}

/** A simulation with what came out; asked again while its job is at work. */
export function useSimulation(id: number | undefined) {
  return api.useQuery(
    'get',
    '/api/v1/risk-simulations/{simulation_id}',
    { params: { path: { simulation_id: id ?? 0 } } },
    { enabled: id !== undefined, refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? POLL : false) },
  )
}

/** Starts a simulation. */
export function useSimulate(projectId: number, onStarted: (id: number) => void) {
  const queries = useQueryClient()
  const { mutate, isPending, error } = api.useMutation('post', LIST, {
    meta: { saysProblem: true },
    onSuccess: async (simulation) => {
      await queries.invalidateQueries({ queryKey: api.queryOptions('get', LIST, { params: { path: { project_id: projectId } } }).queryKey })
      onStarted(simulation.id)
    },
  })
  return { simulate: (inputs: Inputs) => mutate({ params: { path: { project_id: projectId } }, headers: idempotencyKey(), body: { ...inputs, events: [] } }), isPending, error }
}
