import { lazy, Suspense } from 'react'
import type { Day } from '@/lib/dates'
import { SkeletonBar } from '../feedback/Skeleton'

const DayPicker = lazy(() => import('../edit/DayPicker').then((module) => ({ default: module.DayPicker })))

interface Props {
  label: string
  isClearable?: boolean
  isDisabled?: boolean
  /** Given by the form. */
  value?: Day | null
  onChange?: (day: Day | null) => void
  id?: string
}

/** A day in a form; its calendar comes in a file of its own. */
export function DayField({ label, isClearable, isDisabled, value = null, onChange, id }: Props) {
  return (
    <Suspense fallback={<SkeletonBar width={150} height={28} />}>
      <DayPicker id={id} label={label} value={value} isClearable={isClearable} isDisabled={isDisabled} onSave={(day) => onChange?.(day)} />
    </Suspense>
  )
}
