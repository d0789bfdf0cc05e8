import { Modal, Radio } from 'antd'
import { useState } from 'react'
import { type Decisions, type Difference, type ScenarioDetail, useApplyScenario } from '@/api/scenarios'
import { formatDay } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { useLanguage, useText } from '@/ui/language'
import { words } from '@/ui/text'
import { groupChanges } from './changes/grouping'
import { useValueWords } from './changes/useValueWords'
import { decisionsOf, openConflicts } from './deciding'
import styles from './proposals.module.css'
import { text } from './text'

interface Props {
  scenario: ScenarioDetail
  minutesPerDay: number
  onClose: () => void
  onApplied: () => void
}

/** Says in words what applying will do; where the plan moved on, each place is decided here. */
export function ApplyDialog({ scenario, minutesPerDay, onClose, onApplied }: Props) {
  const t = useText(text)
  const common = useText(words)
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set())
  const { mutate, isPending, error } = useApplyScenario(scenario.project_id)
  const conflicts = openConflicts(scenario.differences)
  const apply = (decisions: Decisions) => mutate({ scenarioId: scenario.id, decisions }, { onSuccess: onApplied })
  return (
    <Modal open title={t.applyTitle(scenario.name)} okText={t.applyButton} cancelText={common.cancel} confirmLoading={isPending} onOk={() => apply(decisionsOf(conflicts, kept))} onCancel={onClose}>
      <Consequences scenario={scenario} />
      {conflicts.length > 0 && (
        <>
          <p>{t.conflicts(conflicts.length)}</p>
          <ul className={styles['conflicts']}>
            {conflicts.map((conflict) => (
              <Conflict
                key={conflict.id}
                conflict={conflict}
                projectId={scenario.project_id}
                minutesPerDay={minutesPerDay}
                isKept={kept.has(conflict.id)}
                onKeep={(isKept) => setKept(new Set(isKept ? [...kept, conflict.id] : [...kept].filter((id) => id !== conflict.id)))}
              />
            ))}
          </ul>
        </>
      )}
      <ErrorLine error={error} />
    </Modal>
  )
}

function Consequences({ scenario: { figures, differences } }: { scenario: ScenarioDetail }) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  if (!figures) return null
  const day = (date: string | null) => (date ? formatDay(date.slice(0, 10), language, today) : '—')
  const places = groupChanges(differences.filter((one) => !one.is_done && !one.is_gone)).length
  const isSame = figures.finish_before === figures.finish_after
  return (
    <p>
      {t.applyWords(places, figures.moved_tasks)} {isSame ? t.applySameFinish(day(figures.finish_after)) : t.applyFinish(day(figures.finish_before), day(figures.finish_after))} {t.applyUndo}
    </p>
  )
}

interface ConflictProps {
  conflict: Difference
  projectId: number
  minutesPerDay: number
  isKept: boolean
  onKeep: (isKept: boolean) => void
}

function Conflict({ conflict, projectId, minutesPerDay, isKept, onKeep }: ConflictProps) {
  const t = useText(text)
  const say = useValueWords(projectId, minutesPerDay)
  const label = `${conflict.item?.title ?? ''} · ${t[conflict.field]}`
  return (
    <li>
      <span>{label}</span>
      <Radio.Group aria-label={label} value={isKept} onChange={({ target }) => onKeep(target.value === true)}>
        <Radio value={false}>
          {t.useScenario} ({say(conflict.field, conflict.value)})
        </Radio>
        <Radio value>
          {t.keepPlan} ({say(conflict.field, conflict.current)})
        </Radio>
      </Radio.Group>
    </li>
  )
}
