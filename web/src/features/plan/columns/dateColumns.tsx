import { ClockCircleFilled } from '@ant-design/icons'
import { useMemo } from 'react'
import { isLate } from '@/api/lateness'
import type { Item } from '@/api/plan'
import { DateCellEditor } from '@/ui/edit/DateCellEditor'
import { useText } from '@/ui/language'
import { DateText } from '@/ui/value/DateText'
import styles from '../cells/cells.module.css'
import { columnNames, text } from '../text'
import { dayOf, withDay } from '@/api/planDays'
import { isComputed, type ItemColumn } from './itemColumn'
import type { PlanKit } from './planKit'

type Field = 'start' | 'finish' | 'deadline' | 'actual_start' | 'actual_finish'

/** When. A date that has passed while the work is open is red and wears a clock. */
export function useDateColumns({ writes, now }: PlanKit): ItemColumn[] {
  const names = useText(columnNames)
  const t = useText(text)
  return useMemo(() => {
    const column = (id: string, title: string, field: Field, isOverdue: (item: Item) => boolean, canEdit: (item: Item) => boolean): ItemColumn => ({
      id,
      title,
      width: 136,
      render: ({ item }) => (isOverdue(item) ? <LateDate date={item[field]} label={t.late} /> : <DateText date={item[field]} />),
      canEdit,
      edit: (item, editing) => (
        <DateCellEditor
          editing={editing}
          label={title}
          value={dayOf(item[field])}
          isClearable={field === 'deadline'}
          onSave={(day) => void writes.edit(item, { [field]: withDay(item, field, day) })}
        />
      ),
    })
    const never = () => false
    const isOwn = (item: Item) => !isComputed(item)
    return [
      column('start', names.start, 'start', never, isOwn),
      column('finish', names.finish, 'finish', (item) => isLate(item, now), (item) => isOwn(item) && !item.is_milestone),
      column('deadline', names.deadline, 'deadline', (item) => item.closed_at === null && item.deadline !== null && item.finish !== null && item.finish > item.deadline, () => true),
      column('actualStart', names.actualStart, 'actual_start', never, isOwn),
      column('actualFinish', names.actualFinish, 'actual_finish', never, isOwn),
    ]
  }, [names, t, writes, now])
}

export function LateDate({ date, label }: { date: string | null; label: string }) {
  return (
    <span className={styles['late']} title={label}>
      <ClockCircleFilled role="img" aria-label={label} />
      <DateText date={date} tone="bad" />
    </span>
  )
}
