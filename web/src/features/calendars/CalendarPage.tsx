import { ArrowLeftOutlined } from '@ant-design/icons'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useClock } from '@/ui/clock'
import { InlineText } from '@/ui/edit/InlineText'
import { useText } from '@/ui/language'
import { CalendarMenu } from './CalendarMenu'
import styles from './calendars.module.css'
import { text } from './text'
import { type Calendar, useCalendar, useCalendarWrites } from './useCalendars'
import { WeekForm } from './week/WeekForm'
import { YearSection } from './year/YearSection'

const route = getRouteApi('/shell/administration/calendars/$calendarId')

/** One working calendar: the days of a year, the week's shifts, the hours of a day. */
export function CalendarPage() {
  const t = useText(text)
  const calendar = useCalendar(route.useParams().calendarId)
  const { year } = route.useSearch()
  const { today } = useClock()
  const navigate = useNavigate()
  return (
    <>
      <Heading calendar={calendar} onRemoved={() => void navigate({ to: '/administration/calendars' })} />
      <div className={styles['page']}>
        {!calendar.can['edit'] && <p className={styles['hint']}>{t.readOnly}</p>}
        <YearSection
          key={calendar.id}
          calendar={calendar}
          year={year ?? Number(today.slice(0, 4))}
          onYear={(wanted) => void navigate({ from: '/administration/calendars/$calendarId', to: '.', search: { year: wanted }, replace: true })}
        />
        <WeekForm key={`${calendar.id}/${calendar.version}`} calendar={calendar} />
      </div>
    </>
  )
}

function Heading({ calendar, onRemoved }: { calendar: Calendar; onRemoved: () => void }) {
  const t = useText(text)
  const { edit } = useCalendarWrites()
  const isChinese = calendar.label === calendar.name
  const rename = (name: string) => edit(calendar, isChinese ? { name } : { name_en: name })
  return (
    <header className={styles['heading']}>
      <Link to="/administration/calendars">
        <Button type="text" icon={<ArrowLeftOutlined />} aria-label={t.calendars} title={t.calendars} tabIndex={-1} />
      </Link>
      <h1>
        <InlineText label={t.name} value={calendar.label} placeholder={t.name} isRequired isDisabled={!calendar.can['edit']} onSave={rename} />
      </h1>
      {calendar.is_default && <small className={styles['tag']}>{t.isDefault}</small>}
      <CalendarMenu calendar={calendar} onRemoved={onRemoved} />
    </header>
  )
}
