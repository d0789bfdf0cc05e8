import type { Load } from '@/api/scenarios'
import { formatDay } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import { short } from '../compare/useFigureWords'
import styles from '../proposals.module.css'
import { text } from '../text'

const STEP = 14
const HEIGHT = 40

interface Props {
  load: Load
  minutesPerDay: number
}

/** Everybody who has too much, before or after: work of each week against what the week holds. */
export function PeopleLoad({ load, minutesPerDay }: Props) {
  const t = useText(text)
  if (load.people.length === 0) return null
  return (
    <section aria-label={t.people}>
      <h3>{t.people}</h3>
      <ul className={styles['people']}>
        {load.people.map((person) => (
          <li key={person.id}>
            <span className={styles['person']}>
              <PersonName name={person.name} />
              <small>{t.loadSummary(short(person.overload_before / minutesPerDay), short(person.overload_after / minutesPerDay))}</small>
            </span>
            <Weeks person={person} weeks={load.weeks} minutesPerDay={minutesPerDay} />
          </li>
        ))}
      </ul>
      {load.others > 0 && <p className={styles['faint']}>{t.othersMore(load.others)}</p>}
    </section>
  )
}

function Weeks({ person, weeks, minutesPerDay }: { person: Load['people'][number]; weeks: Load['weeks']; minutesPerDay: number }) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  const most = Math.max(...person.before, ...person.after, ...person.capacity, 1)
  const y = (minutes: number) => HEIGHT - (minutes / most) * (HEIGHT - 2)
  const days = (minutes: number | undefined) => t.days(short((minutes ?? 0) / minutesPerDay))
  const width = weeks.length * STEP
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={t.people}>
      {weeks.map((week, place) => {
        const [before = 0, after = 0, capacity = 0] = [person.before[place], person.after[place], person.capacity[place]]
        const x = place * STEP
        return (
          <g key={week}>
            <title>{`${t.week(formatDay(week, language, today))} · ${t.personBefore} ${days(before)} · ${t.personAfter} ${days(after)} · ${t.capacity} ${days(capacity)}`}</title>
            <rect x={x} y={0} width={STEP} height={HEIGHT} className={styles['hit']} />
            <rect x={x + 1.5} y={y(before)} width={STEP - 3} height={HEIGHT - y(before)} className={styles['barBefore']} />
            <rect x={x + 3.5} y={y(after)} width={STEP - 7} height={HEIGHT - y(after)} className={after > capacity + 1 ? styles['barAfter'] : styles['barCalm']} />
            <line x1={x} x2={x + STEP} y1={y(capacity)} y2={y(capacity)} className={styles['capacity']} />
          </g>
        )
      })}
    </svg>
  )
}
