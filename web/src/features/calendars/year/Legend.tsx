import { useText } from '@/ui/language'
import styles from '../calendars.module.css'
import { text } from '../text'

const KINDS = ['holiday', 'makeup', 'nonworking', 'working'] as const

/** What the marks of the year mean. */
export function Legend() {
  const t = useText(text)
  return (
    <ul className={styles['legend']}>
      <li>
        <span className={styles['sample']} data-off aria-hidden />
        {t.usualOff}
      </li>
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className={styles['sample']} data-kind={kind} aria-hidden>
            <small>{t[`${kind}Mark`]}</small>
          </span>
          {t[kind]}
        </li>
      ))}
    </ul>
  )
}
