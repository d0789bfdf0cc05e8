import { Select } from 'antd'
import { useProject } from '@/api/project'
import { CONSTRAINTS, constraintWords } from '@/api/words'
import { wallClock } from '@/lib/dates'
import { useText } from '@/ui/language'
import { DurationText } from '@/ui/value/DurationText'
import { PercentBar } from '@/ui/value/PercentBar'
import { text } from '../text'
import { DayField } from './DayField'
import { DurationField } from './DurationField'
import { FieldRow } from './FieldRow'
import type { FieldsProps } from './ItemFields'
import { PercentField } from './PercentField'
import styles from './fields.module.css'

const ELAPSED_DAY = 1440
const DATELESS = new Set(['ASAP', 'ALAP'])

/** When, and how the plan came to it. A summary's dates and progress come from below. */
export function PlanFields({ item, isLocked, save }: FieldsProps) {
  const t = useText(text)
  const { minutes_per_day: perDay } = useProject(item.project_id)
  const isComputed = item.is_summary && item.mode === 'auto'
  const note = isComputed ? t.computed : undefined
  const isFixed = isLocked || isComputed
  const names = useText(constraintWords)
  const constraints = CONSTRAINTS.map((value) => ({ value, label: names[value] }))
  return (
    <>
      <FieldRow label={t.start} note={note}>
        <DayField label={t.start} value={item.start} time="08:00" isDisabled={isFixed} onSave={(start) => save({ start })} />
      </FieldRow>
      <FieldRow label={t.finish} note={note}>
        <DayField label={t.finish} value={item.finish} time="17:00" isDisabled={isFixed} onSave={(finish) => save({ finish })} />
      </FieldRow>
      <FieldRow label={t.duration} note={note}>
        <DurationField label={t.duration} value={item.duration} minutesPerDay={perDay} isDisabled={isFixed || item.is_milestone} onSave={(duration) => save({ duration })} />
      </FieldRow>
      <FieldRow label={t.percent} note={note}>
        {isFixed ? <PercentBar percent={item.percent_complete} label={t.percent} /> : <PercentField label={t.percent} value={item.percent_complete} onSave={(percent_complete) => save({ percent_complete })} />}
      </FieldRow>
      <FieldRow label={t.deadline}>
        <DayField label={t.deadline} value={item.deadline} time="17:00" isClearable isDisabled={isLocked} onSave={(deadline) => save({ deadline })} />
      </FieldRow>
      <FieldRow label={t.estimate}>
        <DurationField label={t.estimate} value={item.estimate} minutesPerDay={perDay} isDisabled={isLocked} onSave={(estimate) => save({ estimate })} />
      </FieldRow>
      <FieldRow label={t.mode}>
        <Select variant="borderless" size="small" aria-label={t.mode} disabled={isLocked} value={item.mode} options={[{ value: 'auto', label: t.auto }, { value: 'manual', label: t.manual }]} onChange={(mode) => save({ mode })} />
      </FieldRow>
      <FieldRow label={t.constraint}>
        <Select
          variant="borderless"
          size="small"
          aria-label={t.constraint}
          disabled={isLocked || item.mode === 'manual'}
          value={item.constraint}
          popupMatchSelectWidth={false}
          options={constraints}
          onChange={(constraint) => save(DATELESS.has(constraint) ? { constraint } : { constraint, constraint_date: item.constraint_date ?? item.start })}
        />
      </FieldRow>
      {item.constraint_date && (
        <FieldRow label={t.constraintDate}>
          <DayField label={t.constraintDate} value={item.constraint_date} time={wallClock(item.constraint_date).time} isDisabled={isLocked} onSave={(constraint_date) => save({ constraint_date })} />
        </FieldRow>
      )}
      {item.levelling_delay > 0 && (
        <FieldRow label={t.levellingDelay}>
          <DurationField label={t.levellingDelay} value={item.levelling_delay} minutesPerDay={item.levelling_delay_elapsed ? ELAPSED_DAY : perDay} isDisabled={isLocked} onSave={(delay) => save({ levelling_delay: delay ?? 0 })} />
        </FieldRow>
      )}
      {item.actual_start && (
        <FieldRow label={t.actualStart}>
          <DayField label={t.actualStart} value={item.actual_start} time="08:00" isClearable isDisabled={isFixed} onSave={(actual_start) => save({ actual_start })} />
        </FieldRow>
      )}
      {item.actual_finish && (
        <FieldRow label={t.actualFinish}>
          <DayField label={t.actualFinish} value={item.actual_finish} time="17:00" isDisabled={isFixed} onSave={(actual_finish) => save({ actual_finish })} />
        </FieldRow>
      )}
      <FieldRow label={t.totalSlack}>
        <span className={styles['fixed']}>
          <DurationText minutes={item.total_slack} minutesPerDay={perDay} />
        </span>
      </FieldRow>
    </>
  )
}
