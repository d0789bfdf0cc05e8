import { Popover } from 'antd'
import { useState } from 'react'
import type { components } from '@/api/schema'
import { useText } from '@/ui/language'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { text } from '../text'
import { useDateExplanation } from '../useItem'
import styles from './fields.module.css'

/** What decided the dates: links, constraints, the calendar, what was typed. */
export function WhyThisDate({ itemId }: { itemId: number }) {
  const t = useText(text)
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover trigger="click" open={isOpen} onOpenChange={setOpen} content={isOpen && <Explanation itemId={itemId} />} title={t.whyThisDate}>
      <button type="button" className={styles['why']}>
        {t.whyThisDate}
      </button>
    </Popover>
  )
}

export function Explanation({ itemId }: { itemId: number }) {
  const t = useText(text)
  const { data } = useDateExplanation(itemId, true)
  if (!data) return <SkeletonRows rows={3} />
  if (!data.is_in_plan) return <p>{t.outsidePlan}</p>
  return (
    <div className={styles['reasons']}>
      <Reasons title={t.startBecause} reasons={data.start_reasons} />
      <Reasons title={t.finishBecause} reasons={data.finish_reasons} />
      {data.notes.map((note) => (
        <p key={note.code}>{note.text}</p>
      ))}
    </div>
  )
}

function Reasons({ title, reasons }: { title: string; reasons: components['schemas']['DateExplanationOut']['start_reasons'] }) {
  if (reasons.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.link_id ?? ''}`}>{reason.text}</li>
        ))}
      </ul>
    </>
  )
}
