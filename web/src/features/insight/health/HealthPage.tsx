import { getRouteApi } from '@tanstack/react-router'
import { useHealth } from '@/api/health'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { Recipe } from '@/ui/value/Recipe'
import { ScoreMark } from '@/ui/value/ScoreMark'
import styles from '../insight.module.css'
import { text } from '../text'
import { ReasonRow } from './ReasonRow'
import { Trend } from './Trend'

const route = getRouteApi('/shell/projects/$projectId/health')

/** The score, how it came about, what to do, and how it went. */
export function HealthPage() {
  const t = useText(text)
  const { projectId } = route.useParams()
  const { data: health, error, refetch } = useHealth(projectId)
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!health) return <SkeletonRows rows={8} />
  return (
    <div className={styles['health']}>
      <section className={styles['summary']}>
        <Recipe how={health.recipe}>
          <ScoreMark score={health.score} level={health.level} label={t.health} size="large" />
        </Recipe>
        <div>
          <h2>{t[health.level]}</h2>
          <p>{t.doneShare(health.percent_complete)}</p>
          <p>{t.openCount(health.open_count)}</p>
        </div>
        <Trend projectId={projectId} />
      </section>
      <section aria-label={t.reasons}>
        <h3 className={styles['heading']}>{t.reasons}</h3>
        {health.reasons.length === 0 && <p className={styles['quiet']}>{t.noReasons}</p>}
        {health.reasons.map((reason) => (
          <ReasonRow key={reason.key} reason={reason} projectId={projectId} />
        ))}
      </section>
    </div>
  )
}
