import { useMemo } from 'react'
import type { Plan } from '@/api/plan'
import { type ScenarioDetail, useScenario } from '@/api/scenarios'
import { type Tried, triedPlan } from './tried'

/** The plan as the scenario in the address would have it; null while none is chosen or it is on its way. */
export function useTried(plan: Plan, scenarioId: number | undefined): { scenario: ScenarioDetail; tried: Tried } | null {
  const { data } = useScenario(scenarioId)
  const scenario = scenarioId === undefined || data?.project_id !== plan.project.id ? undefined : data
  return useMemo(() => (scenario ? { scenario, tried: triedPlan(plan, scenario) } : null), [plan, scenario])
}
