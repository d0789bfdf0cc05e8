import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { totalsOf } from '@/api/sprints'
import { useText } from '@/ui/language'
import styles from '../sprints.module.css'
import { text } from '../text'
import { SprintDays } from '../SprintDays'
import { StateTag } from '../StateTag'
import { LoadBar } from './LoadBar'
import { SprintMenu } from './SprintMenu'
import { SpotRows, type SpotRowsProps } from './SpotRows'

interface Props extends Omit<SpotRowsProps, 'label' | 'children'> {
  /** Average of the last sprints, in points. */
  velocity: number | null
  onStart: () => void
  onClose: () => void
  onEdit: () => void
  onRemove: () => void
}

/** A sprint on the planning page: goal, days, how full it is, and its items. */
export function SprintCard({ velocity, onStart, onClose, onEdit, onRemove, ...rows }: Props) {
  const t = useText(text)
  const { sprint } = rows.list
  if (!sprint) return null
  return (
    <section className={styles['sprint']} aria-label={sprint.name}>
      <header className={styles['sprintHead']}>
        <h2>
          <Link to="/projects/$projectId/sprints/$sprintId" params={{ projectId: rows.projectId, sprintId: sprint.id }}>
            {sprint.name}
          </Link>
        </h2>
        <StateTag state={sprint.state} />
        <SprintDays sprint={sprint} />
        <span className={styles['verbs']}>
          {sprint.can['start'] && (
            <Button size="small" onClick={onStart}>
              {t.start}
            </Button>
          )}
          {sprint.can['close'] && (
            <Button size="small" onClick={onClose}>
              {t.close}
            </Button>
          )}
          {sprint.can['edit'] && <SprintMenu name={sprint.name} onEdit={onEdit} onRemove={onRemove} />}
        </span>
      </header>
      {sprint.goal && <p className={styles['goal']}>{sprint.goal}</p>}
      <LoadBar sprint={sprint} totals={totalsOf(rows.list.items, rows.unit)} unit={rows.unit} velocity={velocity} />
      <SpotRows {...rows} label={sprint.name}>
        <p className={styles['emptySprint']}>{t.sprintEmpty}</p>
      </SpotRows>
    </section>
  )
}
