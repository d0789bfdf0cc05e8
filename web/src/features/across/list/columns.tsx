import { type ReactNode, useMemo } from 'react'
import { type Priority, priorityWords } from '@/api/words'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import type { Column } from '@/ui/table/types'
import { AgoText } from '@/ui/value/AgoText'
import { DateText } from '@/ui/value/DateText'
import { DurationText } from '@/ui/value/DurationText'
import { LabelTag } from '@/ui/value/LabelTag'
import { LevelIcon } from '@/ui/value/LevelIcon'
import { PercentBar } from '@/ui/value/PercentBar'
import { StatusTag } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import { TypeIcon } from '@/ui/value/TypeIcon'
import { text } from '../text'
import type { AcrossItem, Names } from '../useAcross'
import styles from '../across.module.css'
import type { Line } from './lines'

export const USUALLY_SHOWN: ReadonlySet<string> = new Set(['key', 'project', 'status', 'assignee', 'priority', 'start', 'finish', 'percent'])
const COLUMNS = ['key', 'project', 'type', 'status', 'assignee', 'priority', 'labels', 'start', 'finish', 'deadline', 'duration', 'percent', 'estimate', 'updated'] as const
const MINUTES_PER_DAY = 480

/** The columns of the list, each with the name that exports know it by. */
export function useListColumns(names: Names, onOpen: (id: number) => void): Column<Line>[] {
  const t = useText(text)
  const priorities = useText(priorityWords)
  return useMemo(() => {
    const column = (id: 'title' | (typeof COLUMNS)[number], width: number, render: (item: AcrossItem) => ReactNode, more: Partial<Column<Line>> = {}): Column<Line> => ({
      id,
      title: t[id],
      width,
      render: (line) => (line.kind === 'item' ? render(line.item) : null),
      ...more,
    })
    const perDay = (item: AcrossItem) => names.projects.get(item.project_id)?.minutes_per_day ?? MINUTES_PER_DAY
    return [
      column('title', 360, (item) => <TitleCell item={item} names={names} onOpen={onOpen} />, { isPinned: true, minWidth: 180 }),
      column('key', 96, ({ key }) => <span className={styles['key']}>{key}</span>),
      column('project', 180, ({ project_id }) => <span>{names.projects.get(project_id)?.name}</span>),
      column('type', 100, ({ type_id }) => <span>{names.types.get(type_id)?.name}</span>),
      column('status', 116, ({ status_id }) => {
        const status = names.statuses.get(status_id)
        return status && <StatusTag isPlain label={status.name} {...statusLook(status)} />
      }),
      column('assignee', 120, ({ assignee_id }) => <PersonName name={names.people.get(assignee_id ?? 0)?.name} size={18} />),
      column('priority', 84, ({ priority }) => priority > 0 && <LevelIcon level={priority} label={priorities[priority as Priority]} />),
      column('labels', 160, ({ label_ids }) => <Labels ids={label_ids} names={names} />),
      column('start', 128, ({ start }) => <DateText date={start} />),
      column('finish', 128, ({ finish, closed_at }) => <DateText date={finish} {...(closed_at === null && isPast(finish) && { tone: 'bad' as const })} />),
      column('deadline', 128, ({ deadline }) => <DateText date={deadline} />),
      column('duration', 84, (item) => item.duration !== null && <DurationText minutes={item.duration} minutesPerDay={perDay(item)} />, { align: 'end' }),
      column('percent', 110, ({ percent_complete }) => <PercentBar percent={percent_complete} label={t.percent} />),
      column('estimate', 92, (item) => item.estimate !== null && <DurationText minutes={item.estimate} minutesPerDay={perDay(item)} />, { align: 'end' }),
      column('updated', 110, ({ updated_at }) => <AgoText instant={updated_at} />),
    ]
  }, [t, priorities, names, onOpen])
}

function TitleCell({ item, names, onOpen }: { item: AcrossItem; names: Names; onOpen: (id: number) => void }) {
  const type = names.types.get(item.type_id)
  return (
    <span className={styles['titleCell']}>
      {type && <TypeIcon icon={type.icon} label={type.name} />}
      <button type="button" tabIndex={-1} className={styles['titleButton']} onClick={() => onOpen(item.id)}>
        {item.title}
      </button>
    </span>
  )
}

function Labels({ ids, names }: { ids: readonly number[]; names: Names }) {
  return (
    <span className={styles['labels']}>
      {ids.map((id) => {
        const label = names.labels.get(id)
        return label && <LabelTag key={id} name={label.name} colour={label.colour} />
      })}
    </span>
  )
}

function isPast(finish: string | null): boolean {
  return finish !== null && Date.parse(finish) < Date.now()
}
