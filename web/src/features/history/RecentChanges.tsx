import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { api } from '@/api/client'
import { useText } from '@/ui/language'
import { GestureLine } from './GestureLine'
import { gesturesOf } from './grouping'
import styles from './history.module.css'
import { text } from './text'

const READ = 60
const SHOWN = 8

/** The last gestures of a project, for its overview. */
export function RecentChanges({ projectId }: { projectId: number }) {
  const t = useText(text)
  const init = { params: { path: { project_id: projectId }, query: { limit: READ } } }
  const { data } = api.useQuery('get', '/api/v1/projects/{project_id}/history', init)
  const gestures = useMemo(() => data && gesturesOf(data.items).slice(0, SHOWN), [data])
  if (!gestures || gestures.length === 0) return null
  return (
    <section>
      <h2>{t.recent}</h2>
      <ol className={styles['gestures']}>
        {gestures.map((gesture) => (
          <GestureLine key={gesture.changeSet} gesture={gesture} />
        ))}
      </ol>
      <Link to="/projects/$projectId/history" params={{ projectId }}>
        {t.wholeHistory}
      </Link>
    </section>
  )
}
