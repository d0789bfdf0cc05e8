import { useText } from '@/ui/language'
import styles from './Brand.module.css'
import { text } from './text'

/** The mark: a streak of gold on a dark stone, as a touchstone shows it. */
export function Brand({ isFolded }: { isFolded: boolean }) {
  const t = useText(text)
  return (
    <div className={styles['brand']}>
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <rect x="1" y="1" width="20" height="20" rx="5" className={styles['stone']} />
        <path d="M5.5 14.5 C 9 9.5, 12 12.5, 16.5 7" className={styles['streak']} />
      </svg>
      {!isFolded && <span className={styles['name']}>{t.product}</span>}
    </div>
  )
}
