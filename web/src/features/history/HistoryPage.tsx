import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo } from 'react'
import { useSchema } from '@/api/projectSchema'
import { formatPlanDateFully, nearName } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { ChoiceChip } from '@/ui/filter/ChoiceChip'
import { useLanguage, useText } from '@/ui/language'
import { words } from '@/ui/text'
import { GestureLine } from './GestureLine'
import { byDay, type Gesture } from './grouping'
import styles from './history.module.css'
import { text } from './text'
import { useHistory } from './useHistory'

const route = getRouteApi('/shell/projects/$projectId/history')

/** Everything that happened in a project: day by day, one line for each gesture. */
export function HistoryPage() {
  const t = useText(text)
  const { projectId } = route.useParams()
  const { by } = route.useSearch()
  const navigate = useNavigate({ from: '/projects/$projectId/history' })
  const { people } = useSchema(projectId)
  const { gestures, isLoading, onMore } = useHistory(projectId)
  const common = useText(words)
  const shown = useMemo(() => gestures?.filter((gesture) => by === undefined || gesture.byId === by), [gestures, by])
  if (!shown || !gestures) return <SkeletonRows rows={10} />
  if (gestures.length === 0) return <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
  return (
    <div className={styles['page']}>
      <h2 className="visually-hidden">{t.history}</h2>
      <ChoiceChip
        label={t.person}
        value={by}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(person) => void navigate({ search: (before) => ({ ...before, by: person }), replace: true })}
      />
      <Days gestures={shown} />
      {shown.length === 0 && <p className={styles['none']}>{t.noneOfPerson}</p>}
      {onMore && (
        <Button className={styles['more']} loading={isLoading} onClick={onMore}>
          {common.showMore}
        </Button>
      )}
    </div>
  )
}

function Days({ gestures }: { gestures: readonly Gesture[] }) {
  const language = useLanguage()
  const { timeZone, today } = useClock()
  const days = useMemo(() => byDay(gestures, timeZone), [gestures, timeZone])
  return days.map(({ day, gestures: ofDay }) => (
    <section key={day}>
      <h3>
        {nearName(day, today, language)} <span>{formatPlanDateFully(day, language).split(/,? 00:00/)[0]}</span>
      </h3>
      <ol className={styles['gestures']}>
        {ofDay.map((gesture) => (
          <GestureLine key={gesture.changeSet} gesture={gesture} />
        ))}
      </ol>
    </section>
  ))
}
