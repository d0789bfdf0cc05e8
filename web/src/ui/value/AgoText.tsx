import { formatAgo, formatInstant } from '@/lib/dates'
import { useClock } from '../clock'
import { useLanguage } from '../language'
import styles from './value.module.css'

/** When something happened: `3 分钟前`, the exact moment in its title. */
export function AgoText({ instant }: { instant: string }) {
  const language = useLanguage()
  const { now, timeZone } = useClock()
  return (
    <time dateTime={instant} title={formatInstant(instant, language, timeZone)} className={styles['ago']}>
      {formatAgo(instant, now, language, timeZone)}
    </time>
  )
}
