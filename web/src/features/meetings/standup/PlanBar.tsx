import { Checkbox, Select } from 'antd'
import type { components } from '@/api/schema'
import { useText } from '@/ui/language'
import styles from '../meetings.module.css'
import { text } from '../text'
import type { Standup } from './asMarkdown'

const SECONDS = [60, 90, 120, 180, 300]
const QUARTERS = Array.from({ length: 4 * 14 }, (_, place) => {
  const minute = 7 * 60 + place * 15
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
})

/** When it is, how long each one has, and whether the team is reminded. */
export function PlanBar({ standup, onChange }: { standup: Standup; onChange: (changes: components['schemas']['StandupPlanChanges']) => void }) {
  const t = useText(text)
  const isDisabled = standup.can['plan'] !== true
  return (
    <div className={styles['plan']}>
      <Checkbox checked={standup.plan.is_on} disabled={isDisabled} onChange={(event) => onChange({ is_on: event.target.checked })}>
        {t.remindAt}
      </Checkbox>
      <Select aria-label={t.time} size="small" disabled={isDisabled} value={standup.plan.at.slice(0, 5)} options={QUARTERS.map((value) => ({ value, label: value }))} onChange={(at) => onChange({ at })} />
      <span>{t.secondsEach}</span>
      <Select aria-label={t.secondsEach} size="small" disabled={isDisabled} value={standup.plan.seconds_each} options={SECONDS.map((value) => ({ value, label: String(value) }))} onChange={(seconds) => onChange({ seconds_each: seconds })} />
    </div>
  )
}
