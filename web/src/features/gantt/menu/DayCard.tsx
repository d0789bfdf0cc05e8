import { lazy, Suspense } from 'react'
import type { Item } from '@/api/plan'
import { useText } from '@/ui/language'
import styles from '../gantt.module.css'
import { text } from '../text'

const DayPicker = lazy(() => import('@/ui/edit/DayPicker').then((module) => ({ default: module.DayPicker })))

export type DayField = 'start' | 'finish' | 'deadline'

interface Props {
  item: Item
  field: DayField
  /** Day, or null where a deadline is taken away. */
  onSave: (day: string | null) => void
}

/** Sets a date without a drag. */
export function DayCard({ item, field, onSave }: Props) {
  const t = useText(text)
  return (
    <div className={styles['card']}>
      <Suspense fallback={null}>
        <DayPicker label={t[field]} value={item[field]?.slice(0, 10) ?? null} isClearable={field === 'deadline'} onSave={onSave} />
      </Suspense>
    </div>
  )
}
