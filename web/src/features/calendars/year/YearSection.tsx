import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useText } from '@/ui/language'
import styles from '../calendars.module.css'
import { NoticeBox } from '../notice/NoticeBox'
import { text } from '../text'
import type { Calendar } from '../useCalendars'
import { DayForm } from './DayForm'
import { Legend } from './Legend'
import { useDays } from './useDays'
import { YearView } from './YearView'
import type { Chosen } from './useChoosing'

interface Props {
  calendar: Calendar
  year: number
  onYear: (year: number) => void
}

/** A year of the calendar, and what one changes in it: days, or all holidays from a notice. */
export function YearSection({ calendar, year, onYear }: Props) {
  const t = useText(text)
  const days = useDays(calendar.id, year)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isPasting, setPasting] = useState(false)
  const canEdit = calendar.can['edit'] === true
  const turn = (by: number) => {
    setChosen(null)
    onYear(year + by)
  }
  const paste = canEdit && (
    <Button size="small" onClick={() => setPasting(true)}>
      {t.paste}
    </Button>
  )
  return (
    <section className={styles['section']}>
      <header>
        <h2>{t.days}</h2>
        <span className={styles['years']}>
          <Button size="small" type="text" icon={<LeftOutlined />} aria-label={t.previousYear} title={t.previousYear} onClick={() => turn(-1)} />
          <b aria-live="polite">{t.year(year)}</b>
          <Button size="small" type="text" icon={<RightOutlined />} aria-label={t.nextYear} title={t.nextYear} onClick={() => turn(1)} />
        </span>
        {!days.isMissing && paste}
      </header>
      {days.isMissing && <Alert type="warning" showIcon title={t.notAnnounced(year)} description={t.notAnnouncedHint} action={paste} />}
      {isPasting && <NoticeBox calendar={calendar} year={year} onYear={onYear} onClose={() => setPasting(false)} />}
      {canEdit && <p className={styles['hint']}>{t.daysHint}</p>}
      <Legend />
      <YearView key={year} year={year} week={calendar.week} byDate={days.byDate} chosen={chosen} onChoose={canEdit ? setChosen : undefined} />
      {chosen && <DayForm key={`${chosen.first}/${chosen.last}`} chosen={chosen} byDate={days.byDate} onSave={(body) => days.set(body, calendar.version)} onClose={() => setChosen(null)} />}
    </section>
  )
}
