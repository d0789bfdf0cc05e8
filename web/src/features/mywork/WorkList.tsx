import { StopOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useItemWrites } from '@/api/itemWrites'
import { type Priority, priorityWords } from '@/api/words'
import { withItem } from '@/lib/itemSearch'
import { useText } from '@/ui/language'
import { DateText } from '@/ui/value/DateText'
import { LevelIcon } from '@/ui/value/LevelIcon'
import { StatusShape } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import type { MyWork } from './MyWorkPage'
import styles from './mywork.module.css'
import { text } from './text'

interface Props {
  title: string
  items: MyWork['today']
  /** Names of the projects and statuses in it. */
  work: MyWork
  isUrgent?: boolean
  canComplete?: boolean
}

/** Items under a heading; nothing at all when there are none. */
export function WorkList({ title, items, work, isUrgent = false, canComplete = false }: Props) {
  const t = useText(text)
  if (items.length === 0) return null
  return (
    <section className={styles['group']}>
      <h2 data-urgent={isUrgent}>
        {title} <span>{t.items(items.length)}</span>
      </h2>
      <ul>
        {items.map((item) => (
          <WorkRow key={item.id} item={item} work={work} isUrgent={isUrgent} canComplete={canComplete} />
        ))}
      </ul>
    </section>
  )
}

function WorkRow({ item, work, isUrgent, canComplete }: Omit<Props, 'title' | 'items'> & { item: MyWork['today'][number] }) {
  const t = useText(text)
  const priorities = useText(priorityWords)
  const { edit } = useItemWrites(item.project_id)
  const status = work.statuses.find(({ id }) => id === item.status_id)
  const project = work.projects.find(({ id }) => id === item.project_id)
  return (
    <li className={styles['row']}>
      {canComplete && (
        <button type="button" className={styles['check']} aria-label={t.complete(item.title)} title={`${status?.name ?? ''} · ${t.complete(item.title)}`} onClick={() => void edit(item, { percent_complete: 100 })}>
          <StatusShape shape={statusLook(status).shape} />
        </button>
      )}
      <Link to="." search={withItem(item.id)} className={styles['title']} title={item.title}>
        {item.title}
      </Link>
      {item.is_blocked && (
        <span className={styles['blocked']} title={item.blocked_reason}>
          <StopOutlined aria-hidden /> {t.blocked}
        </span>
      )}
      {item.priority > 0 && <LevelIcon level={item.priority} label={priorities[item.priority as Priority]} />}
      <Link to="/projects/$projectId" params={{ projectId: item.project_id }} className={styles['project']} title={project?.name}>
        {project?.name}
      </Link>
      <span className={styles['date']}>
        <DateText date={item.finish} isNear {...(isUrgent && { tone: 'bad' as const })} />
      </span>
    </li>
  )
}
