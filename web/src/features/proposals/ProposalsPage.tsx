import { getRouteApi } from '@tanstack/react-router'
import { isUnderWay } from '@/api/jobs'
import { useProject } from '@/api/project'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { GoalsForm } from './goals/GoalsForm'
import { goalsOf } from './goals/goals'
import { HandDrawn } from './HandDrawn'
import { OpenScenario } from './OpenScenario'
import styles from './proposals.module.css'
import { RoundView } from './RoundView'
import { text } from './text'
import { useRequest, useRounds } from './useProposals'


const route = getRouteApi('/shell/projects/$projectId/proposals')

/** Goals, the search, the alternatives side by side, and what the chosen one changes. */
export function ProposalsPage() {
  const t = useText(text)
  const { projectId } = route.useParams()
  const { round, scenario, apply } = route.useSearch()
  const navigate = route.useNavigate()
  const { can, minutes_per_day: minutesPerDay } = useProject(projectId)
  const { data: rounds, error, refetch } = useRounds(projectId)
  const { request, isPending, error: refusal } = useRequest(projectId, (id) => void navigate({ search: { round: id } }))
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!rounds) return <SkeletonRows rows={6} />
  const shown = rounds.items.find(({ id }) => id === round) ?? rounds.items[0]
  const show = (changes: { scenario?: number | undefined; apply?: true | undefined }) => void navigate({ search: (before) => ({ ...before, scenario: undefined, apply: undefined, ...changes }) })
  const toggle = (id: number) => show({ scenario: id === scenario ? undefined : id })
  const ask = (id: number) => show({ scenario: id, apply: true })
  return (
    <div className={styles['page']}>
      <p className={styles['intro']}>{can['contribute'] ? t.intro : t.cannot}</p>
      {can['contribute'] && (
        <GoalsForm key={shown?.id} projectId={projectId} initial={goalsOf(shown)} isSearching={isPending || (shown !== undefined && isUnderWay(shown))} hasFound={shown !== undefined} error={refusal} onRequest={request} />
      )}
      <RoundView roundId={shown?.id} minutesPerDay={minutesPerDay} open={scenario} onToggle={toggle} onApply={ask} />
      {scenario !== undefined && <OpenScenario key={scenario} scenarioId={scenario} projectId={projectId} minutesPerDay={minutesPerDay} isApplying={apply === true} onClose={() => show({ scenario })} />}
      <HandDrawn projectId={projectId} minutesPerDay={minutesPerDay} canDraw={can['contribute'] === true} open={scenario} onToggle={toggle} onApply={ask} />
    </div>
  )
}
