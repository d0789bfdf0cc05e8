import { Button, InputNumber, Popover } from 'antd'
import { type FormEvent, useState } from 'react'
import type { ItemChanges } from '@/api/itemWrites'
import type { Item } from '@/api/plan'
import { useText } from '@/ui/language'
import { shiftedBy } from '@/api/planDays'
import { text } from '../text'
import styles from './bulk.module.css'

interface Props {
  items: readonly Item[]
  onShift: (changes: ({ id: number } & ItemChanges)[]) => void
}

const A_WEEK = 7
const MOST = 3650

/** Everything selected some days later or earlier. */
export function ShiftDates({ items, onShift }: Props) {
  const t = useText(text)
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover open={isOpen} onOpenChange={setOpen} trigger={['click']} placement="top" destroyOnHidden content={<ShiftForm items={items} onShift={onShift} onDone={() => setOpen(false)} />}>
      <Button type="text">{t.shiftDates}</Button>
    </Popover>
  )
}

function ShiftForm({ items, onShift, onDone }: Props & { onDone: () => void }) {
  const t = useText(text)
  const [days, setDays] = useState(A_WEEK)
  const changes = items.flatMap((item) => {
    const shifted = shiftedBy(item, days)
    return shifted ? [{ id: item.id, ...shifted }] : []
  })
  const shift = (event: FormEvent) => {
    event.preventDefault()
    onShift(changes)
    onDone()
  }
  return (
    <form className={styles['shift']} onSubmit={shift}>
      <p>{changes.length === 0 ? t.nothingToShift : t.shiftHint}</p>
      <span>
        <InputNumber autoFocus aria-label={t.shiftDays} suffix={t.shiftUnit} min={-MOST} max={MOST} precision={0} value={days} onChange={(typed) => setDays(typed ?? 0)} />
        <Button type="primary" htmlType="submit" disabled={days === 0 || changes.length === 0}>
          {t.shift}
        </Button>
      </span>
    </form>
  )
}
