import { PlusOutlined } from '@ant-design/icons'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { type PlainColumn, PlainTable } from '@/ui/list/PlainTable'
import { CalendarMenu } from './CalendarMenu'
import styles from './calendars.module.css'
import { hoursText } from './hours'
import { text } from './text'
import { type Calendar, useCalendars, useCalendarWrites } from './useCalendars'

/** The company's working calendars. */
export function CalendarsPage() {
  const t = useText(text)
  const calendars = useCalendars()
  const { create } = useCalendarWrites()
  const navigate = useNavigate()
  const columns = useColumns()
  const add = async () => {
    const { id } = await create({ name: t.newName })
    await navigate({ to: '/administration/calendars/$calendarId', params: { calendarId: id } })
  }
  const button = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => void add()}>
      {t.add}
    </Button>
  )
  return (
    <>
      <PageHeader title={t.calendars} actions={button} />
      <PlainTable label={t.calendars} rows={calendars} columns={columns} idOf={(calendar) => calendar.id} />
    </>
  )
}

function useColumns(): PlainColumn<Calendar>[] {
  const t = useText(text)
  return [
    { id: 'name', title: t.calendars, render: (calendar) => <Name calendar={calendar} /> },
    { id: 'perDay', title: t.perDay, width: '110px', align: 'end', isWide: true, render: (calendar) => t.hours(hoursText(calendar.minutes_per_day)) },
    { id: 'perWeek', title: t.perWeek, width: '110px', align: 'end', isWide: true, render: (calendar) => t.hours(hoursText(calendar.minutes_per_week)) },
    { id: 'holidays', title: t.holidays, width: '34%', isWide: true, render: (calendar) => <Holidays calendar={calendar} /> },
    { id: 'actions', title: t.actions, isTitleHidden: true, width: '72px', align: 'end', render: (calendar) => <CalendarMenu calendar={calendar} /> },
  ]
}

function Name({ calendar }: { calendar: Calendar }) {
  const t = useText(text)
  return (
    <span className={styles['name']}>
      <Link to="/administration/calendars/$calendarId" params={{ calendarId: calendar.id }} title={calendar.label}>
        {calendar.label}
      </Link>
      {calendar.is_default && <small className={styles['tag']}>{t.isDefault}</small>}
      {!calendar.is_shared && <small className={styles['tag']}>{t.ofAPlan}</small>}
    </span>
  )
}

function Holidays({ calendar }: { calendar: Calendar }) {
  const t = useText(text)
  if (!calendar.follows_mainland_holidays) return <span className={styles['faint']}>{t.plainWeek}</span>
  const [missing] = calendar.missing_years
  return missing === undefined ? t.followsHolidays : <span className={styles['missing']}>{t.notAnnounced(missing)}</span>
}
