import { useProject } from '@/api/project'
import { useScenario } from '@/api/scenarios'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { ApplyDialog } from './ApplyDialog'
import { FigureList } from './compare/FigureList'
import { ChangeList } from './changes/ChangeList'
import { PeopleLoad } from './changes/PeopleLoad'
import styles from './proposals.module.css'
import { text } from './text'

interface Props {
  scenarioId: number
  projectId: number
  minutesPerDay: number
  isApplying: boolean
  onClose: () => void
}

/** The changes of one scenario with their reasons, the load of people, and the question before applying it. */
export function OpenScenario({ scenarioId, projectId, minutesPerDay, isApplying, onClose }: Props) {
  const t = useText(text)
  const { can } = useProject(projectId)
  const { data: scenario, error, refetch } = useScenario(scenarioId)
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!scenario) return <SkeletonRows rows={4} />
  return (
    <section ref={showOnce} className={styles['open']} aria-label={t.changesOf(scenario.name)}>
      <h2>{t.changesOf(scenario.name)}</h2>
      {scenario.problem && <p className={styles['problem']}>{scenario.problem}</p>}
      {scenario.round_id === null && <FigureList scenario={scenario} minutesPerDay={minutesPerDay} />}
      {scenario.load && <PeopleLoad load={scenario.load} minutesPerDay={minutesPerDay} />}
      <ChangeList scenario={scenario} minutesPerDay={minutesPerDay} />
      {isApplying && can['contribute'] && !scenario.applied_at && <ApplyDialog scenario={scenario} minutesPerDay={minutesPerDay} onClose={onClose} onApplied={onClose} />}
    </section>
  )
}

const MARGIN = 160

/** What opens below the edge of the screen would be missed. */
function showOnce(section: HTMLElement | null): void {
  if (section && section.getBoundingClientRect().top > innerHeight - MARGIN) section.scrollIntoView({ block: 'start' })
}
