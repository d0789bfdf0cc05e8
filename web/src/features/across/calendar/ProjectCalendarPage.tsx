import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { usePlan } from '@/api/plan'
import { usePlanMatches } from '@/api/planMatches'
import { useSchema } from '@/api/projectSchema'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { useText } from '@/ui/language'
import styles from '../across.module.css'
import { AcrossFilters } from '../AcrossFilters'
import type { CalendarSearch } from '../search'
import { text } from '../text'
import { CalendarView } from './CalendarView'

const route = getRouteApi('/shell/projects/$projectId/calendar')

/** The plan on days: the same data as table and Gantt. */
export function ProjectCalendarPage() {
  const t = useText(text)
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (changes: { [Key in keyof CalendarSearch]?: CalendarSearch[Key] | undefined }) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true })
  const plan = usePlan(projectId)
  const { personById } = useSchema(projectId)
  const { ids, error } = usePlanMatches(projectId, search)
  const items = useMemo(() => (ids ? plan.items.filter(({ id }) => ids.has(id)) : plan.items), [plan, ids])
  if (error) return <ErrorState error={error} reset={() => change({ filter: undefined, q: undefined })} />
  return (
    <div className={styles['page']}>
      <AcrossFilters search={search} onChange={change} aside={<span className={styles['sums']}>{t.count(items.length)}</span>} />
      <CalendarView
        projectId={projectId}
        items={items}
        search={search}
        onChange={change}
        onOpen={(item) => void navigate({ search: (before) => ({ ...before, item }) })}
        canEdit={() => plan.project.can['edit'] === true}
        hintOf={({ item }) => personById.get(item.assignee_id ?? 0)?.name}
      />
    </div>
  )
}
