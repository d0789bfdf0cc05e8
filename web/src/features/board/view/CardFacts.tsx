import { ClockCircleOutlined, StopOutlined } from '@ant-design/icons'
import { isLate } from '@/api/lateness'
import type { Item } from '@/api/plan'
import { type Priority, priorityWords } from '@/api/words'
import { dayIn, formatDay } from '@/lib/dates'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { Avatar } from '@/ui/person/Avatar'
import { DateText } from '@/ui/value/DateText'
import { DurationText } from '@/ui/value/DurationText'
import { LabelTag } from '@/ui/value/LabelTag'
import { LevelIcon } from '@/ui/value/LevelIcon'
import { TypeIcon } from '@/ui/value/TypeIcon'
import styles from '../board.module.css'
import { daysIn, sinceOf, STALE_AFTER, VERY_STALE_AFTER } from '../model/age'
import { text } from '../text'
import { useKit } from './context'

const MOST_LABELS = 3

/** What stands out or was asked for in words: blocked, the parent, labels, custom fields. */
export function CardTags({ item }: { item: Item }) {
  const t = useText(text)
  const { names, fields } = useKit()
  const labels = fields.has('labels') ? names.labels.filter(({ id }) => item.label_ids.includes(id)).slice(0, MOST_LABELS) : []
  const chosen = names.fields.flatMap((field) => (fields.has(`values.${field.key}`) ? field.options.filter(({ key }) => key === item.values[field.key]) : []))
  const above = fields.has('parent') && item.parent_id !== null ? names.titleOf(item.parent_id) : ''
  const project = fields.has('project') ? names.projects.find(({ id }) => id === item.project_id)?.name : undefined
  if (!item.is_blocked && labels.length === 0 && chosen.length === 0 && above === '' && !project) return null
  return (
    <div className={styles['tags']}>
      {item.is_blocked && (
        <span className={styles['blocked']} title={item.blocked_reason}>
          <StopOutlined aria-hidden /> {t.blocked}
          <span className={styles['why']}>{item.blocked_reason}</span>
        </span>
      )}
      {project && <span className={styles['above']}>{project}</span>}
      {above !== '' && <span className={styles['above']}>{above}</span>}
      {chosen.map((option) => (
        <span key={option.key} className={styles['choice']}>
          {option.label}
        </span>
      ))}
      {labels.map((label) => (
        <LabelTag key={label.id} name={label.name} colour={label.colour} />
      ))}
    </div>
  )
}

/** The line at the foot of a card. */
export function CardFacts({ item }: { item: Item }) {
  const priorities = useText(priorityWords)
  const { names, fields, minutesPerDay, wallNow } = useKit()
  const type = names.typeById.get(item.type_id)
  const assignee = names.personById.get(item.assignee_id ?? 0)
  return (
    <>
      {fields.has('type') && type && <TypeIcon icon={type.icon} label={type.name} />}
      {fields.has('key') && <span className={styles['key']}>{item.key}</span>}
      {fields.has('priority') && item.priority > 0 && <LevelIcon level={item.priority} label={priorities[item.priority as Priority]} />}
      <span className={styles['spring']} />
      {fields.has('progress') && item.percent_complete > 0 && <span>{item.percent_complete}%</span>}
      {fields.has('estimate') && item.estimate !== null && <DurationText minutes={item.estimate} minutesPerDay={minutesPerDay} />}
      {fields.has('age') && <Age item={item} />}
      {fields.has('finish') && <DateText date={item.finish} isNear {...(isLate(item, wallNow(item)) && { tone: 'bad' as const })} />}
      {fields.has('assignee') && assignee && <Avatar name={assignee.name} size={20} />}
    </>
  )
}

/** For how many days the card has stood in its status; its recipe in the title. */
function Age({ item }: { item: Item }) {
  const t = useText(text)
  const language = useLanguage()
  const { names, since } = useKit()
  const { now, today, timeZone } = useClock()
  const days = daysIn(item, since, now)
  const status = names.statusById.get(item.status_id)
  if (item.closed_at !== null || days === 0 || status?.category === 'todo') return null
  const tone = days >= VERY_STALE_AFTER ? 'bad' : days >= STALE_AFTER ? 'warn' : undefined
  const day = formatDay(dayIn(timeZone, Date.parse(sinceOf(item, since))), language, today)
  return (
    <span className={styles['age']} data-tone={tone} title={t.daysRecipe(day, status?.name ?? '')}>
      <ClockCircleOutlined aria-hidden /> {t.days(days)}
    </span>
  )
}
