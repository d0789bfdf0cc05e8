import { useEffect } from 'react'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import { formatDay } from '@/lib/dates'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useLanguage, useText } from '@/ui/language'
import styles from '../gantt.module.css'
import { text } from '../text'

type Explanation = components['schemas']['DateExplanationOut']
type Reason = Explanation['start_reasons'][number]

interface Props {
  itemId: number
  today: string
  /** Tells which items decide the dates, for showing them in the chart. */
  onDrivers: (ids: ReadonlySet<number>) => void
  onSelect: (itemId: number) => void
}

/** What decided an item's dates; a click on a driver goes there. */
export function WhyCard({ itemId, today, onDrivers, onSelect }: Props) {
  const t = useText(text)
  const { data } = api.useQuery('get', '/api/v1/items/{item_id}/date-explanation', { params: { path: { item_id: itemId } } }, { staleTime: 0 })
  useEffect(() => {
    if (data) onDrivers(new Set(driversOf(data)))
  }, [data, onDrivers])
  if (!data) return <div className={styles['card']}><SkeletonRows rows={3} /></div>
  if (!data.is_in_plan) return <p className={styles['card']}>{t.outsidePlan}</p>
  return (
    <div className={styles['card']}>
      <Reasons title={t.startBecause} date={data.start} reasons={data.start_reasons} today={today} onSelect={onSelect} />
      <Reasons title={t.finishBecause} date={data.finish} reasons={data.finish_reasons} today={today} onSelect={onSelect} />
      {data.notes.map((note) => (
        <p key={note.code} className={styles['faint']}>
          {note.text}
        </p>
      ))}
    </div>
  )
}

/** The item itself and what it waits for. */
export function driversOf(explanation: Explanation): number[] {
  const reasons = [...explanation.start_reasons, ...explanation.finish_reasons]
  const drivers = reasons.flatMap((reason) => reason.item?.id ?? [])
  return [explanation.item_id, ...new Set(drivers)]
}

interface ReasonsProps {
  title: string
  date: string | null
  reasons: readonly Reason[]
  today: string
  onSelect: (itemId: number) => void
}

function Reasons({ title, date, reasons, today, onSelect }: ReasonsProps) {
  const t = useText(text)
  const language = useLanguage()
  return (
    <section>
      <h4>
        {title} {date && formatDay(date.slice(0, 10), language, today)}
      </h4>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.link_id ?? ''} ${reason.item?.id ?? ''}`}>
            <ReasonText reason={reason} onSelect={onSelect} />
          </li>
        ))}
        {reasons.length === 0 && <li className={styles['faint']}>{t.noReason}</li>}
      </ul>
    </section>
  )
}

function ReasonText({ reason, onSelect }: { reason: Reason; onSelect: (itemId: number) => void }) {
  const t = useText(text)
  const driver = reason.item
  if (!driver?.id) return <>{reason.text}</>
  const { id, title } = driver
  return (
    <button type="button" title={t.goTo(title)} onClick={() => onSelect(id)}>
      {reason.text}
    </button>
  )
}
