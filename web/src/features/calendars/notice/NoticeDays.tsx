import type { components } from '@/api/schema'
import { formatPlanDateFully } from '@/lib/dates'
import { useLanguage, useText } from '@/ui/language'
import { type PlainColumn, PlainTable } from '@/ui/list/PlainTable'
import styles from '../calendars.module.css'
import { text } from '../text'
import type { NoticeDay } from './merge'

type Notice = components['schemas']['NoticeOut']

/** What a notice says day by day, beside what the calendar holds now. */
export function NoticeDays({ notice }: { notice: Notice }) {
  const t = useText(text)
  const language = useLanguage()
  const off = notice.days.filter((day) => day.kind === 'holiday').length
  const columns: PlainColumn<NoticeDay>[] = [
    { id: 'date', title: t.date, width: '46%', render: (day) => formatPlanDateFully(day.date, language).split(/,? 00:00/)[0] },
    { id: 'kind', title: t.kind, render: (day) => t[day.kind] },
    { id: 'name', title: t.holiday, render: (day) => (language === 'en' && day.name_en) || day.name },
    { id: 'change', title: t.change, width: '90px', render: (day) => <Change day={day} /> },
  ]
  return (
    <>
      <p>
        <b>{t.noticeFound(notice.year, off, notice.days.length - off)}</b>
      </p>
      <div className={styles['noticeDays']}>
        <PlainTable label={t.noticeLabel} rows={notice.days} columns={columns} idOf={(day) => day.date} isFaint={(day) => day.current_kind === day.kind} />
      </div>
    </>
  )
}

function Change({ day }: { day: NoticeDay }) {
  const t = useText(text)
  if (day.current_kind === null) return t.noticeNew
  return day.current_kind === day.kind ? t.noticeSame : t.noticeChanged
}
