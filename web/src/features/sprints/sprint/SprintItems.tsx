import { usePlan } from '@/api/plan'
import { useSchema } from '@/api/projectSchema'
import type { components } from '@/api/schema'
import { saySize, sizeOf, type Sprint, useBacklog } from '@/api/sprints'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import { StatusTag } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import styles from '../sprints.module.css'
import { text } from '../text'
import { standingOf } from './progress'

interface Props {
  projectId: number
  sprint: Sprint
  burndown: components['schemas']['BurndownOut']
  onOpen: (itemId: number) => void
}

/** What stands in the sprint now; of a closed one, what it held when it was closed. */
export function SprintItems({ projectId, sprint, burndown, onOpen }: Props) {
  const t = useText(text)
  const { byId } = usePlan(projectId)
  const { spots, unit } = useBacklog(projectId)
  const { statusById, personById } = useSchema(projectId)
  const last = standingOf(burndown.points)?.last
  const ids = sprint.state === 'closed' && last ? [...last.done_ids, ...last.open_ids] : spots.flatMap(([itemId, sprintId]) => (sprintId === sprint.id ? itemId : []))
  const items = ids.flatMap((id) => byId.get(id) ?? [])
  return (
    <section className={styles['sprint']} aria-label={t.sprintItems}>
      <header className={styles['sprintHead']}>
        <h2>{t.sprintItems}</h2>
        <span className={styles['faint']}>{t.items(items.length)}</span>
      </header>
      <div role="list">
        {items.map((item) => {
          const status = statusById.get(item.status_id)
          const assignee = personById.get(item.assignee_id ?? 0)
          const size = sizeOf(item, unit)
          return (
            <div key={item.id} role="listitem" className={styles['row']} data-done={item.closed_at !== null}>
              <span className={styles['key']}>{item.key}</span>
              <button type="button" className={styles['title']} title={item.title} onClick={() => onOpen(item.id)}>
                {item.title}
              </button>
              {status && <StatusTag label={status.name} {...statusLook(status)} isPlain />}
              <span className={styles['size']}>{size === null ? '–' : saySize(size, unit)}</span>
              {assignee && <PersonName name={assignee.name} />}
            </div>
          )
        })}
      </div>
    </section>
  )
}
