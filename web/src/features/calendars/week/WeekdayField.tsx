import { CopyOutlined } from '@ant-design/icons'
import { Button, Form, type FormInstance, Input } from 'antd'
import { useText } from '@/ui/language'
import styles from '../calendars.module.css'
import { hoursText } from '../hours'
import { text, weekdays, type WEEKDAYS } from '../text'
import { minutesOf, parseShifts, type Shift } from './shifts'
import type { WeekValues } from './WeekForm'

interface Props {
  weekday: (typeof WEEKDAYS)[number]
  form: FormInstance<WeekValues>
  canEdit: boolean
}

/** One day of the week: its shifts as text, and as a picture of the day. */
export function WeekdayField({ weekday, form, canEdit }: Props) {
  const t = useText(text)
  const day = useText(weekdays)[weekday]
  const typed = Form.useWatch(['week', weekday], form) ?? ''
  const shifts = parseShifts(typed) ?? []
  const copyToAll = () => {
    const week = form.getFieldValue('week') as string[]
    form.setFieldsValue({ week: week.map((other) => (other.trim() === '' ? other : typed)) })
  }
  const check = (_rule: unknown, value: string) => (parseShifts(value) ? Promise.resolve() : Promise.reject(new Error(t.badShifts)))
  return (
    <div className={styles['weekday']}>
      <span>{day}</span>
      <Form.Item name={['week', weekday]} rules={[{ validator: check }]}>
        <Input aria-label={day} placeholder={t.dayOff} maxLength={200} />
      </Form.Item>
      <DayBar shifts={shifts} />
      <span className={styles['hours']}>{shifts.length > 0 ? t.hours(hoursText(minutesOf(shifts))) : t.dayOff}</span>
      {canEdit && <Button type="text" size="small" icon={<CopyOutlined />} aria-label={t.copyToAll(day)} title={t.copyToAll(day)} disabled={shifts.length === 0} onClick={copyToAll} />}
    </div>
  )
}

const DAY = 1440

/** The shifts on a line of 24 hours; what is after midnight begins again on the left. */
function DayBar({ shifts }: { shifts: readonly Shift[] }) {
  const parts = shifts.flatMap(([start = 0, finish = 0]) => (finish > DAY ? [[start, DAY], [0, finish - DAY]] : [[start, finish]]))
  return (
    <svg className={styles['bar']} viewBox={`0 0 ${DAY} 10`} preserveAspectRatio="none" aria-hidden>
      {parts.map(([start = 0, finish = 0]) => (
        <rect key={start} x={start} width={finish - start} height={10} />
      ))}
    </svg>
  )
}
