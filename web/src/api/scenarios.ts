import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, client } from './client'
import { type Changed, mergeChanged, refresh } from './plan'
import type { components } from './schema'

type Schemas = components['schemas']
export type Scenario = Schemas['ScenarioOut']
export type Compared = Schemas['ScenarioCompared']
export type ScenarioDetail = Schemas['ScenarioDetail']
export type Difference = Schemas['DifferenceOut']
export type Figures = Schemas['ScenarioFigures']
export type Load = Schemas['ScenarioLoad']

const ONE = '/api/v1/scenarios/{scenario_id}'

/** A scenario with all that it changes and moves; undefined while none is asked for or it is on its way. */
export function useScenario(scenarioId: number | undefined) {
  return api.useQuery('get', ONE, { params: { path: { scenario_id: scenarioId ?? 0 } } }, { enabled: scenarioId !== undefined })
}

/** What to do about places that were changed in the plan meanwhile, by ids of differences. */
export type Decisions = Schemas['ApplicationIn']

/** Makes a scenario the plan; everything that tells about the plan follows. */
export function useApplyScenario(projectId: number) {
  const queries = useQueryClient()
  return useMutation({
    meta: { saysProblem: true },
    mutationFn: async ({ scenarioId, decisions }: { scenarioId: number; decisions: Decisions }): Promise<Changed | undefined> => {
      const { data } = await client.POST('/api/v1/scenarios/{scenario_id}/application', { params: { path: { scenario_id: scenarioId } }, body: decisions })
      return data
    },
    onSuccess: (changed) => {
      if (changed) mergeChanged(queries, projectId, changed)
      // Changed dependencies are not in the answer.
      void refresh(queries, projectId, [])
      void queries.invalidateQueries({ predicate: ({ queryKey: [kind] }) => kind === 'get' })
    },
  })
}
