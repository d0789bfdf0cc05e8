import { getRouteApi } from '@tanstack/react-router'
import { useLive } from '@/api/useLive'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { useText } from '@/ui/language'
import { usePage } from '@/ui/page/page'
import styles from '../across.module.css'
import { AcrossFilters } from '../AcrossFilters'
import type { CalendarSearch } from '../search'
import { text } from '../text'
import { useAcross } from '../useAcross'
import { onDays } from '../window'
import { CalendarView, useShownDays } from './CalendarView'

const route = getRouteApi('/shell/calendar')
const MOST = 500

/** What stands on which day in all projects that one may see. */
export function CalendarPage() {
  const t = useText(text)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (changes: { [Key in keyof CalendarSearch]?: CalendarSearch[Key] | undefined }) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true })
  const { first, last } = useShownDays(search)
  const { items, names, total, error } = useAcross({ filter: onDays(first, last, search.filter), q: search.q, sort: 'start' }, MOST)
  usePage([{ label: t.calendar }])
  useLive()
  if (error) return <ErrorState error={error} reset={() => change({ filter: undefined, q: undefined })} />
  return (
    <div className={styles['page']}>
      <h1 className="visually-hidden">{t.calendar}</h1>
      <AcrossFilters search={search} onChange={change} aside={<span className={styles['sums']}>{total > MOST ? t.tooMany(MOST) : t.count(total)}</span>} />
      <CalendarView
        projectId={null}
        items={items}
        search={search}
        onChange={change}
        onOpen={(item) => void navigate({ search: (before) => ({ ...before, item }) })}
        canEdit={(projectId) => names.projects.get(projectId)?.can['edit'] === true}
        hintOf={({ item }) => names.projects.get(item.project_id)?.key}
      />
    </div>
  )
}
