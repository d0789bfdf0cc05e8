import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { type ItemWrites, useItemWrites } from '@/api/itemWrites'
import { type Plan, planQuery, usePlan } from '@/api/plan'
import { type SchemaIndex, useSchema } from '@/api/projectSchema'
import { wallClockAt } from '@/lib/dates'
import { useClock } from '@/ui/clock'

/** What the parts of the page share about one project. */
export interface PlanKit {
  projectId: number
  /** As it is now, before it is drawn, and without drawing anything again when it changes. */
  planNow: () => Plan
  schema: SchemaIndex
  writes: ItemWrites
  canEdit: boolean
  minutesPerDay: number
  /** The wall clock of the project. */
  now: string
}

export function usePlanKit(projectId: number): { plan: Plan; kit: PlanKit } {
  const plan = usePlan(projectId)
  const schema = useSchema(projectId)
  const writes = useItemWrites(projectId)
  const queries = useQueryClient()
  const planNow = useCallback(() => {
    const known = queries.getQueryData(planQuery(projectId).queryKey)
    if (!known) throw new Error('A plan that is shown has been loaded')
    return known
  }, [queries, projectId])
  const { minutes_per_day: minutesPerDay, time_zone: timeZone, can } = plan.project
  const now = wallClockAt(timeZone, useClock().now)
  const canEdit = can['edit'] === true
  const kit = useMemo(() => ({ projectId, planNow, schema, writes, canEdit, minutesPerDay, now }), [projectId, planNow, schema, writes, canEdit, minutesPerDay, now])
  return { plan, kit }
}
