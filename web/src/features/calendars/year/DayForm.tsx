import { Button, Form, Input, Radio } from 'antd'
import { type Day, formatDay } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from '../calendars.module.css'
import { text } from '../text'
import type { CalendarDay, DayIn, DaysIn } from '../useCalendars'
import { parseShifts, shiftsText } from '../week/shifts'
import type { Chosen } from './useChoosing'
import { type DayKind, daysFrom } from './yearGrid'

interface Values {
  kind: DayKind | 'usual'
  name: string
  shifts: string
}

interface Props {
  chosen: Chosen
  byDate: ReadonlyMap<Day, CalendarDay>
  onSave: (body: DaysIn) => Promise<unknown>
  onClose: () => void
}

const KINDS = ['nonworking', 'working', 'holiday', 'makeup', 'usual'] as const

/** Says what the chosen days are. */
export function DayForm({ chosen, byDate, onSave, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  const [form] = Form.useForm<Values>()
  const kind = Form.useWatch('kind', form)
  const days = daysFrom(chosen.first, chosen.last)
  const known = byDate.get(chosen.first)
  const initial: Values = { kind: known?.kind ?? 'nonworking', name: known?.name ?? '', shifts: shiftsText(known?.shifts ?? []) }
  const save = (values: Values) => {
    onClose()
    void onSave({ ...chosen, days: values.kind === 'usual' ? [] : daysOf(days, values, values.kind) })
  }
  const check = (_rule: unknown, value: string) => (parseShifts(value) ? Promise.resolve() : Promise.reject(new Error(t.badShifts)))
  return (
    <Form form={form} className={styles['dayForm']} initialValues={initial} onFinish={save} aria-label={t.kind}>
      <b>{useSpanWords(chosen, days.length)}</b>
      <Form.Item name="kind">
        <Radio.Group aria-label={t.kind} optionType="button" options={KINDS.map((value) => ({ value, label: t[value] }))} />
      </Form.Item>
      {kind !== 'usual' && (
        <Form.Item name="name">
          <Input aria-label={t.dayName} placeholder={t.dayName} maxLength={100} />
        </Form.Item>
      )}
      {(kind === 'working' || kind === 'makeup') && (
        <Form.Item name="shifts" rules={[{ validator: check }]}>
          <Input aria-label={t.ownShifts} placeholder={t.ownShifts} maxLength={200} />
        </Form.Item>
      )}
      <span className={styles['buttons']}>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button type="primary" htmlType="submit">
          {t.apply}
        </Button>
      </span>
    </Form>
  )
}

function daysOf(days: readonly Day[], values: Values, kind: DayKind): DayIn[] {
  const isWorking = kind === 'working' || kind === 'makeup'
  const shifts = isWorking ? (parseShifts(values.shifts ?? '') ?? []) : []
  return days.map((date) => ({ date, kind, name: (values.name ?? '').trim(), name_en: '', shifts, source: '', is_confirmed: true }))
}

function useSpanWords({ first, last }: Chosen, days: number): string {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const from = formatDay(first, language, today)
  return days === 1 ? from : t.chosen(`${from}–${formatDay(last, language, today)}`, days)
}
