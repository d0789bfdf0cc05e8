import { getRouteApi } from '@tanstack/react-router'
import { addDays } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { FilterBar } from '@/ui/filter/FilterBar'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import { useText } from '@/ui/language'
import { CumulativeFlow } from './CumulativeFlow'
import { CycleTimes } from './CycleTimes'
import { FlowForecast } from './FlowForecast'
import styles from './flow.module.css'
import { type FlowSearch, SPANS } from './search'
import { text } from './text'

const route = getRouteApi('/shell/projects/$projectId/flow')

/** How work flows: where it waits, how long it takes, and when it will be done. */
export function FlowPage() {
  const t = useText(text)
  const { projectId } = route.useParams()
  const { days = 90, day, count } = route.useSearch()
  const navigate = route.useNavigate()
  const { today } = useClock()
  const first = addDays(today, 1 - days)
  const change = (changes: { [Key in keyof FlowSearch]: FlowSearch[Key] | undefined }) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true })
  return (
    <div className={styles['page']}>
      <h2 className="visually-hidden">{t.flow}</h2>
      <FilterBar>
        {SPANS.map((span) => (
          <ToggleChip key={span} label={t.spanOf(span)} isOn={span === days} onToggle={() => change({ days: span === 90 ? undefined : span, day: undefined })} />
        ))}
      </FilterBar>
      <div className={styles['cards']}>
        <CumulativeFlow projectId={projectId} first={first} chosen={day} onChoose={(chosen) => change({ day: chosen })} />
        <FlowForecast projectId={projectId} count={count} onCount={(typed) => change({ count: typed })} />
        <CycleTimes projectId={projectId} first={first} />
      </div>
    </div>
  )
}
