import { lazy, Suspense } from 'react'
import { wallClock } from '@/lib/dates'
import styles from './fields.module.css'

// The calendar is large; it comes when a panel is first open.
const DayPicker = lazy(() => import('@/ui/edit/DayPicker').then((module) => ({ default: module.DayPicker })))

interface Props {
  label: string
  /** A plan date. */
  value: string | null
  /** Time of day given to a newly chosen day. */
  time: string
  onSave: (planDate: string | null) => void
  isClearable?: boolean
  isDisabled?: boolean
}

/** The day of a plan date. */
export function DayField({ label, value, time, onSave, isClearable = false, isDisabled = false }: Props) {
  const day = value ? wallClock(value).day : null
  return (
    <Suspense fallback={<span className={styles['fixed']}>{day}</span>}>
      <DayPicker label={label} value={day} isClearable={isClearable} isDisabled={isDisabled} onSave={(chosen) => onSave(chosen && `${chosen}T${time}`)} />
    </Suspense>
  )
}
