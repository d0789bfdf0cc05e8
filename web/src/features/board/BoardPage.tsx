import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useMe } from '@/api/me'
import { usePlan } from '@/api/plan'
import { useSchema } from '@/api/projectSchema'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { FilterBar } from '@/ui/filter/FilterBar'
import { SearchField } from '@/ui/filter/SearchField'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import { useClock } from '@/ui/clock'
import { wallClockAt } from '@/lib/dates'
import { useText } from '@/ui/language'
import { Board } from './Board'
import styles from './board.module.css'
import { columnsOf } from './columns'
import type { BoardSearch } from './search'
import { text } from './text'

const route = getRouteApi('/shell/projects/$projectId/board')
const ONLY = ['mine', 'late', 'unowned'] as const

/** The project's items as cards, a column for each status. */
export function BoardPage() {
  const t = useText(text)
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const plan = usePlan(projectId)
  const { statuses } = useSchema(projectId)
  const me = useMe().id
  const now = wallClockAt(plan.project.time_zone, useClock().now)
  const { q, only } = search
  const columns = useMemo(() => columnsOf(plan.items, statuses, { q, only, me, now }), [plan.items, statuses, q, only, me, now])
  const shown = columns.reduce((sum, column) => sum + column.cards.length, 0)
  const change = (changes: BoardSearch) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true })
  const isNarrowed = q !== undefined || only !== undefined
  return (
    <div className={styles['page']}>
      <div className={styles['filters']}>
      <FilterBar {...(isNarrowed && { onClear: () => change({ q: undefined, only: undefined }) })} aside={t.cards(shown)}>
        <SearchField label={t.searchCards} value={q ?? ''} onSearch={(typed) => change({ q: typed || undefined })} />
        {ONLY.map((one) => (
          <ToggleChip key={one} label={t[one]} isOn={only === one} onToggle={(isOn) => change({ only: isOn ? one : undefined })} />
        ))}
      </FilterBar>
      </div>
      {shown === 0 && isNarrowed && <EmptyState title={t.noMatch} />}
      {shown === 0 && !isNarrowed && <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>}
      <Board projectId={projectId} columns={columns} now={now} canEdit={plan.project.can['edit'] === true} onOpen={(item) => void navigate({ search: (before) => ({ ...before, item }) })} />
    </div>
  )
}
