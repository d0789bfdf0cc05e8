import { Link } from '@tanstack/react-router'
import type { components } from '@/api/schema'
import { useText } from '@/ui/language'
import styles from './sprints.module.css'
import { text } from './text'
import { useSize } from './useSize'
import { VelocityChart } from './velocity/VelocityChart'

interface Props {
  projectId: number
  velocity: components['schemas']['VelocityOut'] | undefined
}

/** What is over: how much each sprint got done, and the way to it. */
export function ClosedSprints({ projectId, velocity }: Props) {
  const t = useText(text)
  const say = useSize(velocity?.unit ?? 'points')
  if (!velocity || velocity.sprints.length === 0) return null
  return (
    <>
      <VelocityChart velocity={velocity} />
      <section className={styles['sprint']} aria-label={t.closedSprints}>
        <header className={styles['sprintHead']}>
          <h2>{t.closedSprints}</h2>
        </header>
        <ul className={styles['closedList']}>
          {velocity.sprints.toReversed().map((sprint) => (
            <li key={sprint.id}>
              <Link to="/projects/$projectId/sprints/$sprintId" params={{ projectId, sprintId: sprint.id }}>
                {sprint.name}
              </Link>
              <span className={styles['faint']}>
                {t.completed} {say(sprint.completed)} / {t.committed} {say(sprint.committed)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
