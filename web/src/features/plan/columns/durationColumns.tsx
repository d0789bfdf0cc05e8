import { useMemo } from 'react'
import type { Item } from '@/api/plan'
import { readDuration, readPercent, typedWords } from '@/api/typedWords'
import { constraintWords, CONSTRAINTS } from '@/api/words'
import { formatDuration } from '@/lib/duration'
import { CheckedTextEditor } from '@/ui/edit/CheckedTextEditor'
import { SelectCellEditor } from '@/ui/edit/SelectCellEditor'
import { useLanguage, useText } from '@/ui/language'
import { DateText } from '@/ui/value/DateText'
import { DurationText } from '@/ui/value/DurationText'
import { PercentBar } from '@/ui/value/PercentBar'
import styles from '../cells/cells.module.css'
import { columnNames, modeWords } from '../text'
import { isComputed, type ItemColumn } from './itemColumn'
import type { PlanKit } from './planKit'

const ELAPSED_DAY = 24 * 60
type Constraint = Item['constraint']

/** How long, how far, how much room. */
export function useDurationColumns({ writes, minutesPerDay }: PlanKit): ItemColumn[] {
  const names = useText(columnNames)
  const t = useText(typedWords)
  const language = useLanguage()
  return useMemo(() => {
    const readEstimate = (typed: string) => (typed.trim() === '' ? { value: null } : readDuration(typed, minutesPerDay, t))
    const slack = (id: string, title: string, minutes: 'total_slack' | 'free_slack'): ItemColumn => ({
      id,
      title,
      width: 88,
      align: 'end',
      render: ({ item }) => <span className={(item[minutes] ?? 0) < 0 ? styles['negative'] : styles['soft']}>{item[minutes] !== null && <DurationText minutes={item[minutes]} minutesPerDay={minutesPerDay} />}</span>,
    })
    return [
      {
        id: 'duration',
        title: names.duration,
        width: 96,
        align: 'end',
        render: ({ item }) => !item.is_milestone && <DurationText minutes={item.duration} minutesPerDay={item.duration_elapsed ? ELAPSED_DAY : minutesPerDay} />,
        canEdit: (item) => !isComputed(item) && !item.is_milestone,
        edit: (item, editing) => {
          const perDay = item.duration_elapsed ? ELAPSED_DAY : minutesPerDay
          return <CheckedTextEditor editing={editing} label={names.duration} align="end" value={item.duration === null ? '' : formatDuration(item.duration, perDay, language)} read={(typed) => readDuration(typed, perDay, t)} onSave={(duration) => void writes.edit(item, { duration })} />
        },
      },
      {
        id: 'percent',
        title: names.percent,
        width: 112,
        render: ({ item }) => <PercentBar percent={item.percent_complete} label={item.title} />,
        canEdit: (item) => !isComputed(item),
        edit: (item, editing) => (
          <CheckedTextEditor editing={editing} label={names.percent} align="end" inputMode="numeric" value={String(item.percent_complete)} read={(typed) => readPercent(typed, t)} onSave={(percent_complete) => void writes.edit(item, { percent_complete })} />
        ),
      },
      slack('slack', names.slack, 'total_slack'),
      slack('freeSlack', names.freeSlack, 'free_slack'),
      {
        id: 'estimate',
        title: names.estimate,
        width: 88,
        align: 'end',
        render: ({ item }) => <DurationText minutes={item.estimate} minutesPerDay={minutesPerDay} />,
        edit: (item, editing) => (
          <CheckedTextEditor editing={editing} label={names.estimate} align="end" value={item.estimate === null ? '' : formatDuration(item.estimate, minutesPerDay, language)} read={readEstimate} onSave={(estimate) => void writes.edit(item, { estimate })} />
        ),
      },
    ]
  }, [names, t, language, writes, minutesPerDay])
}

/** How the engine may place it. */
export function useModeColumns({ writes }: PlanKit): ItemColumn[] {
  const names = useText(columnNames)
  const modes = useText(modeWords)
  const constraints = useText(constraintWords)
  return useMemo(
    () => [
      {
        id: 'mode',
        title: names.mode,
        width: 84,
        render: ({ item }) => <span className={styles['soft']}>{modes[item.mode]}</span>,
        edit: (item, editing) => (
          <SelectCellEditor editing={editing} label={names.mode} value={item.mode} choices={(['auto', 'manual'] as const).map((mode) => ({ value: mode, label: modes[mode] }))} onSave={(mode) => mode && void writes.edit(item, { mode })} />
        ),
      },
      {
        id: 'constraint',
        title: names.constraint,
        width: 180,
        render: ({ item }) =>
          item.constraint !== 'ASAP' && (
            <span>
              {constraints[item.constraint]} <DateText date={item.constraint_date} />
            </span>
          ),
        canEdit: (item) => item.mode === 'auto',
        edit: (item, editing) => (
          <SelectCellEditor<typeof editing.row, Constraint>
            editing={editing}
            label={names.constraint}
            value={item.constraint}
            choices={CONSTRAINTS.map((value) => ({ value, label: constraints[value] }))}
            onSave={(constraint) => constraint && void writes.edit(item, needsDate(constraint) ? { constraint, constraint_date: item.constraint_date ?? (constraint.startsWith('F') || constraint === 'MFO' ? item.finish : item.start) } : { constraint })}
          />
        ),
      },
    ],
    [names, modes, constraints, writes],
  )
}

function needsDate(constraint: Constraint): boolean {
  return constraint !== 'ASAP' && constraint !== 'ALAP'
}
