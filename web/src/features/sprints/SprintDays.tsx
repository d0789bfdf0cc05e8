import type { Sprint } from '@/api/sprints'
import { formatDay } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import styles from './sprints.module.css'
import { text } from './text'

/** From when to when. */
export function SprintDays({ sprint }: { sprint: Pick<Sprint, 'first_day' | 'last_day'> }) {
  const t = useText(text)
  const language = useLanguage()
  const { today } = useClock()
  return <span className={styles['faint']}>{t.days(formatDay(sprint.first_day, language, today), formatDay(sprint.last_day, language, today))}</span>
}
