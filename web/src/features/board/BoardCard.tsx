import { StopOutlined } from '@ant-design/icons'
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { memo, useEffect, useRef, useState } from 'react'
import { isLate } from '@/api/lateness'
import type { Item } from '@/api/plan'
import { useSchema } from '@/api/projectSchema'
import { type Priority, priorityWords } from '@/api/words'
import { useText } from '@/ui/language'
import { Avatar } from '@/ui/person/Avatar'
import { DateText } from '@/ui/value/DateText'
import { LabelTag } from '@/ui/value/LabelTag'
import { LevelIcon } from '@/ui/value/LevelIcon'
import styles from './board.module.css'
import { CardMenu } from './CardMenu'
import { text } from './text'

const MOST_LABELS = 3

interface Props {
  item: Item
  projectId: number
  now: string
  canEdit: boolean
  isLifted: boolean
  onMove: (item: Item, statusId: number) => void
  onOpen: (itemId: number) => void
}

/** One item: its title is the button, so that the menu beside it is not inside one. Drawn again only when it changed. */
export const BoardCard = memo(function BoardCard({ item, projectId, now, canEdit, isLifted, onMove, onOpen }: Props) {
  const t = useText(text)
  const priorities = useText(priorityWords)
  const { labelById, personById } = useSchema(projectId)
  const card = useRef<HTMLDivElement>(null)
  const isDragged = useDraggable(card, item, canEdit)
  const assignee = personById.get(item.assignee_id ?? 0)
  const labels = item.label_ids.map((id) => labelById.get(id)).filter((label) => label !== undefined)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the board answers the keys of the title
    <div ref={card} className={styles['card']} data-lifted={isLifted} data-dragged={isDragged} onClick={() => onOpen(item.id)}>
      <div role="button" tabIndex={0} className={styles['title']} data-card={item.id} aria-label={`${item.key} ${item.title}`}>
        {item.title}
      </div>
      {(item.is_blocked || labels.length > 0) && (
        <div className={styles['tags']}>
          {item.is_blocked && (
            <span className={styles['blocked']} title={item.blocked_reason}>
              <StopOutlined aria-hidden /> {t.blocked}
            </span>
          )}
          {labels.slice(0, MOST_LABELS).map((label) => (
            <LabelTag key={label.id} name={label.name} colour={label.colour} />
          ))}
        </div>
      )}
      <div className={styles['facts']}>
        <span className={styles['key']}>{item.key}</span>
        {item.priority > 0 && <LevelIcon level={item.priority} label={priorities[item.priority as Priority]} />}
        <span className={styles['spring']} />
        <DateText date={item.finish} isNear {...(isLate(item, now) && { tone: 'bad' as const })} />
        {assignee && <Avatar name={assignee.name} size={20} />}
        {canEdit && <CardMenu item={item} projectId={projectId} onMove={onMove} />}
      </div>
    </div>
  )
})

function useDraggable(card: React.RefObject<HTMLDivElement | null>, { id, status_id: status }: Item, canEdit: boolean): boolean {
  const [isDragged, setDragged] = useState(false)
  useEffect(() => {
    if (!card.current || !canEdit) return
    return draggable({ element: card.current, getInitialData: () => ({ card: id, status }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) })
  }, [card, id, status, canEdit])
  return isDragged
}
