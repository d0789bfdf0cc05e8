import { useMemo } from 'react'
import { api } from '@/api/client'
import { useMe } from '@/api/me'
import type { Plan } from '@/api/plan'
import { usePlanMatches } from '@/api/planMatches'
import type { SchemaIndex } from '@/api/projectSchema'
import { wallClockAt } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage } from '@/ui/language'
import { type ChartFacts, type Frozen, linksBySuccessor } from './chart/facts'
import { dayText, workHours } from './model/workHours'
import { spanOf } from './model/span'
import { wantedItems } from './model/wanted'
import type { GanttSearch, Layer, Zoom } from './search'

interface Options {
  plan: Plan
  schema: SchemaIndex
  search: GanttSearch
  zoom: Zoom
  layers: ReadonlySet<Layer>
  frozen: ReadonlyMap<number, Frozen> | null
  isPhone: boolean
}

const OFFICE = [[480, 1020]] as const

/** All that a chart is drawn from, but for what the pointer does. */
export function useFacts({ plan, schema, search, zoom, layers, frozen, isPhone }: Options): Omit<ChartFacts, 'picked' | 'drivers' | 'ghosts'> {
  const language = useLanguage()
  const me = useMe().id
  const now = wallClockAt(plan.project.time_zone, useClock().now)
  const matches = usePlanMatches(plan.project.id, search)
  const today = now.slice(0, 10)
  const { from, to } = useMemo(() => calendarSpan(plan, today), [plan, today])
  const { data: calendar } = api.useQuery('get', '/api/v1/projects/{project_id}/calendar', { params: { path: { project_id: plan.project.id }, query: { from, to } } }, { placeholderData: (before) => before })
  const week = calendar?.week
  const hours = useMemo(() => workHours(week ?? [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE]), [week])
  const linksInto = useMemo(() => linksBySuccessor(plan.links), [plan.links])
  const { only, hide } = search
  const wanted = useMemo(() => wantedItems(plan, { only, ids: matches.ids, me, now }), [plan, only, matches.ids, me, now])
  const names = schema.personById
  return {
    plan, linksInto, language, zoom, layers, hours, calendar, now, wanted, frozen, isPhone,
    nameOf: (id) => (id === null ? '' : (names.get(id)?.name ?? '')),
    isHiding: hide === true,
    canEdit: plan.project.can['edit'] === true,
  }
}

/** Whole years around the plan, so that moving a task rarely asks again. */
function calendarSpan(plan: Plan, today: string): { from: string; to: string } {
  const span = spanOf(plan, 'year', today)
  return { from: `${dayText(span.from).slice(0, 4)}-01-01`, to: `${dayText(span.to).slice(0, 4)}-12-31` }
}
