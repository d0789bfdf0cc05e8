// oxlint-disable-next-line no-restricted-imports -- this is the file that is fetched when needed
import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { type KeyboardEvent, useRef } from 'react'
import type { Day } from '@/lib/dates'
import { isComposing } from '@/lib/keyboard'
import type { Onward } from '../table/types'
import styles from './edit.module.css'

const FORMAT = 'YYYY-MM-DD'
/** Also understood when typed; the first is shown. */
const FORMATS = [FORMAT, 'YYYY/M/D', 'YYYY.M.D', 'YYYYMMDD', 'M/D', 'M月D日']

interface Props {
  label: string
  value: Day | null
  onSave: (day: Day | null) => void
  onDone?: (onward: Onward) => void
  isClearable?: boolean
  isDisabled?: boolean
  /** For the label of a form. */
  id?: string
  /** For a cell that has just begun to be edited. */
  isOpenAtOnce?: boolean
}

/** A day, typed or chosen; load it lazily, antd's calendar weighs as much as half a page. */
export function DayPicker({ label, value, onSave, onDone, isClearable = false, isDisabled, id, isOpenAtOnce }: Props) {
  const isFinished = useRef(false)
  const finish = (onward: Onward) => {
    if (isFinished.current) return
    isFinished.current = isOpenAtOnce === true
    onDone?.(onward)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || !isOpenAtOnce) return
    if (event.key === 'Tab') finish(event.shiftKey ? 'previous' : 'next')
    else if (event.key === 'Escape') finish('stay')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <DatePicker
      id={id}
      autoFocus={isOpenAtOnce}
      defaultOpen={isOpenAtOnce}
      className={styles['day']}
      aria-label={label}
      format={FORMATS}
      allowClear={isClearable}
      disabled={isDisabled}
      value={value ? dayjs(value) : null}
      onChange={(day) => {
        const chosen = day ? day.format(FORMAT) : null
        if (chosen !== value) onSave(chosen)
        finish('stay')
      }}
      onBlur={() => finish('stay')}
      onKeyDown={onKeyDown}
    />
  )
}
