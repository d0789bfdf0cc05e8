import { CheckOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { withItem } from '@/lib/itemSearch'
import { useText } from '@/ui/language'
import { DateText } from '@/ui/value/DateText'
import styles from './outlook.module.css'
import { text } from './text'
import { type Milestone, useOutlook } from './useOutlook'

/** The milestones around today: the last ones reached, then the next ones. */
export function Milestones({ projectId }: { projectId: number }) {
  const t = useText(text)
  const { data: outlook } = useOutlook(projectId)
  if (!outlook) return null
  return (
    <section>
      <h2>{t.milestones}</h2>
      {outlook.milestones.length === 0 ? (
        <p className={styles['quiet']}>{t.noMilestones}</p>
      ) : (
        <ol className={styles['milestones']}>
          {outlook.milestones.map((milestone) => (
            <MilestoneRow key={milestone.id} milestone={milestone} />
          ))}
        </ol>
      )}
    </section>
  )
}

function MilestoneRow({ milestone }: { milestone: Milestone }) {
  const t = useText(text)
  const look = milestone.is_done ? 'done' : milestone.is_late ? 'late' : milestone.is_critical ? 'critical' : 'open'
  const state = { done: t.reached, late: t.isLate, critical: t.isCritical, open: '' }[look]
  return (
    <li data-look={look}>
      <i className={styles['mark']} aria-hidden>
        {milestone.is_done && <CheckOutlined />}
      </i>
      <Link to="." search={withItem(milestone.id)} className={styles['title']} title={milestone.title}>
        {milestone.title}
      </Link>
      <span className={styles['state']}>{state}</span>
      <Variance days={milestone.days_later} />
      <DateText date={milestone.finish} isNear {...(milestone.is_late && { tone: 'bad' as const })} />
    </li>
  )
}

function Variance({ days }: { days: number | null }) {
  const t = useText(text)
  if (!days) return <span />
  return (
    <span className={styles['variance']} data-tone={days > 0 ? 'bad' : 'good'} title={t.againstBaseline}>
      {days > 0 ? t.daysLater(days) : t.daysEarlier(-days)}
    </span>
  )
}
