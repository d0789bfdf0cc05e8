import { Link } from '@tanstack/react-router'
import { useHealth } from '@/api/health'
import { useText } from '@/ui/language'
import { Recipe } from '@/ui/value/Recipe'
import { ScoreMark } from '@/ui/value/ScoreMark'
import styles from '../insight.module.css'
import { text } from '../text'

const MOST_REASONS = 4

/** Health in short, for the project's overview. */
export function HealthCard({ projectId }: { projectId: number }) {
  const t = useText(text)
  const { data: health } = useHealth(projectId)
  if (!health || health.level === 'unknown') return null
  return (
    <section className={styles['card']} aria-label={t.health}>
      <Recipe how={health.recipe}>
        <ScoreMark score={health.score} level={health.level} label={t.health} size="large" />
      </Recipe>
      <div className={styles['cardText']}>
        <h2>
          {t.health} · {t[health.level]}
        </h2>
        <ul>
          {health.reasons.slice(0, MOST_REASONS).map((reason) => (
            <li key={reason.key}>
              {reason.name} {t.items(reason.count)} <span className={styles['lost']}>{t.lost(reason.lost)}</span>
            </li>
          ))}
        </ul>
        <Link to="/projects/$projectId/health" params={{ projectId }}>
          {t.seeAll}
        </Link>
      </div>
    </section>
  )
}
