import { Button, Form, Input, InputNumber, Switch } from 'antd'
import { FormProblem } from '@/ui/form/FormProblem'
import { TimeZoneSelect } from '@/ui/form/TimeZoneSelect'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from '../calendars.module.css'
import { text, WEEKDAYS } from '../text'
import { type Calendar, type CalendarChanges, useSaveCalendar } from '../useCalendars'
import { PresetMenu } from './PresetMenu'
import { longestDay, parseShifts, type Shift, shiftsText, weekMinutes } from './shifts'
import { WeekdayField } from './WeekdayField'

export interface WeekValues {
  name: string
  name_en: string
  time_zone: string
  /** The shifts of each day as they are typed, Monday first. */
  week: string[]
  hours_per_day: number
  hours_per_week: number
  follows_mainland_holidays: boolean
}

/** The week's shifts, how long a day and a week count, and what the calendar is called. */
export function WeekForm({ calendar }: { calendar: Calendar }) {
  const t = useText(text)
  const common = useText(words)
  const [form] = Form.useForm<WeekValues>()
  const { save, isPending, error } = useSaveCalendar(calendar)
  const canEdit = calendar.can['edit'] === true
  return (
    <Form form={form} layout="vertical" requiredMark={false} disabled={!canEdit} initialValues={valuesOf(calendar)} onFinish={(values) => save(changesOf(values, calendar))}>
      <section className={styles['section']}>
        <header>
          <h2>{t.week}</h2>
          {canEdit && <PresetMenu onChoose={(week) => form.setFieldsValue({ week: week.map(shiftsText), ...hoursOf(week) })} />}
        </header>
        <p className={styles['hint']}>{t.weekHint}</p>
        {WEEKDAYS.map((weekday) => (
          <WeekdayField key={weekday} weekday={weekday} form={form} canEdit={canEdit} />
        ))}
        <Hours form={form} canEdit={canEdit} />
      </section>
      <section className={styles['section']}>
        <h2>{t.settings}</h2>
        <Names />
        <FormProblem error={error} form={form} />
        {canEdit && (
          <Button type="primary" htmlType="submit" loading={isPending}>
            {common.save}
          </Button>
        )}
      </section>
    </Form>
  )
}

/** How many hours count as a day and as a week. */
function Hours({ form, canEdit }: { form: ReturnType<typeof Form.useForm<WeekValues>>[0]; canEdit: boolean }) {
  const t = useText(text)
  const typed = Form.useWatch('week', form) ?? []
  const week = typed.map((shifts) => parseShifts(shifts) ?? [])
  const sum = weekMinutes(week)
  const wanted = hoursOf(week)
  return (
    <>
      <div className={styles['pair']}>
        <Form.Item name="hours_per_day" label={t.perDay} extra={t.perDayHint} rules={[{ required: true }]}>
          <InputNumber min={0.25} max={24} step={0.5} suffix={t.hoursUnit} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name="hours_per_week" label={t.perWeek} extra={t.weekSum(String(round(sum / 60)))} rules={[{ required: true }]}>
          <InputNumber min={0.25} max={168} step={1} suffix={t.hoursUnit} style={{ width: 160 }} />
        </Form.Item>
      </div>
      {canEdit && (
        <Button size="small" disabled={sum === 0} onClick={() => form.setFieldsValue(wanted)}>
          {t.takeFromWeek}
        </Button>
      )}
    </>
  )
}

function Names() {
  const t = useText(text)
  return (
    <>
      <div className={styles['pair']}>
        <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true, message: t.nameNeeded }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="name_en" label={t.nameEn}>
          <Input maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item name="time_zone" label={t.timeZone}>
        <TimeZoneSelect />
      </Form.Item>
      <Form.Item name="follows_mainland_holidays" label={t.followsHolidays} extra={t.followsHint} valuePropName="checked">
        <Switch />
      </Form.Item>
    </>
  )
}

function valuesOf(calendar: Calendar): WeekValues {
  const { name, name_en, time_zone, follows_mainland_holidays } = calendar
  const hours = { hours_per_day: calendar.minutes_per_day / 60, hours_per_week: calendar.minutes_per_week / 60 }
  return { name, name_en, time_zone, follows_mainland_holidays, week: calendar.week.map(shiftsText), ...hours }
}

function hoursOf(week: readonly Shift[][]): Pick<WeekValues, 'hours_per_day' | 'hours_per_week'> {
  return { hours_per_day: round(longestDay(week) / 60), hours_per_week: round(weekMinutes(week) / 60) }
}

/** Only what differs, so that an unchanged week does not schedule every plan anew. */
function changesOf(values: WeekValues, calendar: Calendar): CalendarChanges {
  const { hours_per_day, hours_per_week, week, ...plain } = values
  const wanted = { ...plain, week: week.map((shifts) => parseShifts(shifts) ?? []), minutes_per_day: Math.round(hours_per_day * 60), minutes_per_week: Math.round(hours_per_week * 60) }
  const changed = Object.entries(wanted).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(calendar[field as keyof Calendar]))
  return Object.fromEntries(changed)
}

function round(hours: number): number {
  return Math.round(hours * 100) / 100
}
