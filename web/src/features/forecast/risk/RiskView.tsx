import { isUnderWay } from '@/api/jobs'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { PastSimulations } from './PastSimulations'
import { Outcomes } from './Outcomes'
import { RunningSimulation } from './RunningSimulation'
import { SimulationForm } from './SimulationForm'
import { text } from './text'
import { useSimulation, useSimulations } from './useSimulations'

interface Props {
  projectId: number
  chosen: number | undefined
  onChoose: (id: number) => void
}

/** How sure the dates of a plan are. */
export function RiskView({ projectId, chosen, onChoose }: Props) {
  const t = useText(text)
  const { data: list, error, refetch } = useSimulations(projectId)
  const id = chosen ?? list?.items[0]?.id
  const { data: simulation } = useSimulation(id)
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!list) return <SkeletonRows rows={8} />
  return (
    <>
      {list.can['simulate'] === true ? <SimulationForm projectId={projectId} onStarted={onChoose} /> : <p>{t.cannot}</p>}
      {list.items.length === 0 && <EmptyState title={t.none}>{t.noneHint}</EmptyState>}
      {list.items.length > 1 && <PastSimulations simulations={list.items} chosen={id} onChoose={onChoose} />}
      {simulation && isUnderWay(simulation) && <RunningSimulation jobId={simulation.job_id} />}
      {simulation && !isUnderWay(simulation) && !simulation.result && <EmptyState title={t.failed} />}
      {simulation?.result && <Outcomes result={simulation.result} inputs={simulation.inputs} projectId={projectId} />}
    </>
  )
}
