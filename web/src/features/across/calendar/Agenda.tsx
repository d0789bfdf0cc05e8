import { addDays, type Day, formatDay } from '@/lib/dates'
import { useLanguage, useText } from '@/ui/language'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { BarButton } from '../BarButton'
import type { Bar } from '../bars'
import { text } from '../text'
import type { BarActions } from '../useBarActions'
import styles from './calendar.module.css'
import type { DayNote } from './useOffDays'

interface Props {
  first: Day
  last: Day
  bars: readonly Bar[]
  notes: ReadonlyMap<Day, DayNote>
  today: Day
  actions: BarActions
  hintOf: (bar: Bar) => string | undefined
}

/** On a phone: day after day, what begins or runs on it. */
export function Agenda({ first, last, bars, notes, today, actions, hintOf }: Props) {
  const t = useText(text)
  const language = useLanguage()
  const days: { day: Day; shown: Bar[] }[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const shown = bars.filter((bar) => bar.first === day || (day === first && bar.first < first && bar.last >= first))
    if (shown.length > 0) days.push({ day, shown })
  }
  if (days.length === 0) return <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
  return (
    <div className={styles['agenda']}>
      {days.map(({ day, shown }) => (
        <section key={day} aria-label={t.onDay(day)}>
          <h2 data-today={day === today || undefined}>
            {formatDay(day, language, today)} <span className={styles['note']}>{notes.get(day)?.name || (notes.get(day)?.isOff ? t.nonWorking : '')}</span>
          </h2>
          {shown.map((bar) => (
            <BarButton key={bar.item.id} bar={bar} today={today} actions={actions} hint={hintOf(bar)} style={{ width: '100%' }} />
          ))}
        </section>
      ))}
    </div>
  )
}
