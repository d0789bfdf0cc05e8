import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import type { ReactNode } from 'react'
import type { Item } from '@/api/plan'
import { addDays, type Day } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { useNarrow } from '@/ui/page/useNarrow'
import { type Bar, barsOf } from '../bars'
import { BarMenu } from '../BarMenu'
import type { CalendarSearch } from '../search'
import { text } from '../text'
import { useBarActions } from '../useBarActions'
import { Agenda } from './Agenda'
import styles from './calendar.module.css'
import { MonthGrid } from './MonthGrid'
import { stepped, weeksOf } from './month'
import { useOffDays } from './useOffDays'

interface Props {
  /** Null: all projects. */
  projectId: number | null
  items: readonly Item[]
  search: CalendarSearch
  onChange: (changes: { [Key in keyof CalendarSearch]?: CalendarSearch[Key] | undefined }) => void
  onOpen: (itemId: number) => void
  canEdit: (projectId: number) => boolean
  hintOf: (bar: Bar) => string | undefined
  aside?: ReactNode
}

/** Which days a calendar shows. */
export function useShownDays({ day, span }: CalendarSearch) {
  const { today } = useClock()
  const mondays = weeksOf(day ?? today, span ?? 'month')
  const first = mondays[0] ?? today
  return { mondays, first, last: addDays(mondays.at(-1) ?? first, 6), today }
}

/** A month or a week of items, on a phone an agenda. */
export function CalendarView({ projectId, items, search, onChange, onOpen, canEdit, hintOf, aside }: Props) {
  const { mondays, first, last, today } = useShownDays(search)
  const isPhone = useNarrow()
  const notes = useOffDays(projectId, first, last)
  const actions = useBarActions(canEdit, onOpen)
  const bars = barsOf(items).filter((bar) => bar.first <= last && bar.last >= first)
  const day = search.day ?? today
  const shared = { bars, notes, today, actions, hintOf }
  return (
    <>
      <CalendarTools day={day} search={search} onChange={onChange} aside={aside} />
      {isPhone ? <Agenda first={first} last={last} {...shared} /> : <MonthGrid mondays={mondays} month={search.span === 'week' ? null : day.slice(0, 7)} onDay={(shown: Day) => onChange({ day: shown, span: 'week' })} {...shared} />}
      <BarMenu actions={actions} />
    </>
  )
}

function CalendarTools({ day, search: { span }, onChange, aside }: { day: Day } & Pick<Props, 'search' | 'onChange' | 'aside'>) {
  const t = useText(text)
  const language = useLanguage()
  const step = (by: 1 | -1) => () => onChange({ day: stepped(day, span ?? 'month', by) })
  const title = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(day))
  return (
    <div className={styles['tools']}>
      <Button onClick={() => onChange({ day: undefined })}>{t.today}</Button>
      <Button type="text" icon={<LeftOutlined />} aria-label={t.previous} onClick={step(-1)} />
      <Button type="text" icon={<RightOutlined />} aria-label={t.next} onClick={step(1)} />
      <h2 aria-live="polite">{title}</h2>
      <span className={styles['aside']}>
        {aside}
        <Segmented
          aria-label={t.scale}
          value={span ?? 'month'}
          options={[
            { value: 'month', label: t.month },
            { value: 'week', label: t.week },
          ]}
          onChange={(next) => onChange({ span: next === 'week' ? 'week' : undefined })}
        />
      </span>
    </div>
  )
}
