import { Button, Checkbox, InputNumber } from 'antd'
import { useState } from 'react'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { useText } from '@/ui/language'
import styles from '../proposals.module.css'
import { text } from '../text'
import type { Goals } from '../useProposals'
import { AIMS, bodyOf, type ChosenGoals, isComplete, toggled, WAYS } from './goals'
import { MilestoneSelect } from './MilestoneSelect'

interface Props {
  projectId: number
  initial: ChosenGoals
  isSearching: boolean
  hasFound: boolean
  error: unknown
  onRequest: (goals: Goals) => void
}

/** What to aim for, and how much of the plan may change for it. */
export function GoalsForm({ projectId, initial, isSearching, hasFound, error, onRequest }: Props) {
  const t = useText(text)
  const [goals, setGoals] = useState(initial)
  const change = (changes: Partial<ChosenGoals>) => setGoals({ ...goals, ...changes })
  const protects = goals.aims.includes('protect_milestone')
  return (
    <form
      className={styles['goals']}
      onSubmit={(event) => {
        event.preventDefault()
        onRequest(bodyOf(goals))
      }}
    >
      <fieldset>
        <legend>{t.goals}</legend>
        {AIMS.map((aim) => (
          <Checkbox key={aim} checked={goals.aims.includes(aim)} onChange={() => change({ aims: toggled(AIMS, goals.aims, aim) })}>
            {t[aim]}
          </Checkbox>
        ))}
        {protects && (
          <div className={styles['protected']}>
            <MilestoneSelect projectId={projectId} value={goals.milestoneId} onChange={(milestoneId) => change({ milestoneId })} />
            <Amount label={t.bufferDays} unit={t.workingDays} value={goals.bufferDays} least={0} most={250} onChange={(bufferDays) => change({ bufferDays })} />
          </div>
        )}
      </fieldset>
      <fieldset>
        <legend>{t.bounds}</legend>
        {WAYS.map((way) => (
          <Checkbox key={way} checked={goals.ways.includes(way)} onChange={() => change({ ways: toggled(WAYS, goals.ways, way) })}>
            {t[way]}
          </Checkbox>
        ))}
        <div className={styles['amounts']}>
          {goals.ways.includes('overlapping') && <Amount label={t.overlapPercent} unit={t.ofDuration} value={goals.overlapPercent} least={5} most={75} onChange={(overlapPercent) => change({ overlapPercent })} />}
          {goals.ways.includes('shortening') && <Amount label={t.shortenPercent} unit={t.ofDuration} value={goals.shortenPercent} least={5} most={50} onChange={(shortenPercent) => change({ shortenPercent })} />}
        </div>
      </fieldset>
      <footer>
        <Button type="primary" htmlType="submit" disabled={!isComplete(goals)} loading={isSearching}>
          {hasFound ? t.findAgain : t.find}
        </Button>
        <ErrorLine error={error} />
      </footer>
    </form>
  )
}

interface AmountProps {
  label: string
  unit: string
  value: number
  least: number
  most: number
  onChange: (value: number) => void
}

function Amount({ label, unit, value, least, most, onChange }: AmountProps) {
  return (
    <label className={styles['amount']}>
      {label}
      <InputNumber size="small" min={least} max={most} precision={0} value={value} onChange={(next) => next !== null && onChange(next)} aria-label={`${label} ${unit}`} />
      {unit}
    </label>
  )
}
