import { lazy, Suspense } from 'react'
import type { Day } from '@/lib/dates'
import type { Editing } from '../table/types'

// The calendar is large; it is fetched when somebody first edits a date.
const DayPicker = lazy(() => import('./DayPicker').then((module) => ({ default: module.DayPicker })))

interface Props<Row> {
  editing: Editing<Row>
  label: string
  /** A day on the wall of the project; null when there is none. */
  value: Day | null
  onSave: (day: Day | null) => void
  isClearable?: boolean
}

/** A date in a cell: type it or choose it in a calendar. */
export function DateCellEditor<Row>({ editing, label, value, onSave, isClearable }: Props<Row>) {
  return (
    <Suspense fallback={value}>
      <DayPicker label={label} value={value} isClearable={isClearable} onSave={onSave} onDone={editing.finish} isOpenAtOnce />
    </Suspense>
  )
}
