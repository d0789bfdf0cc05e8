import { attachClosestEdge, type Edge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { memo, type RefObject, useEffect, useRef, useState } from 'react'
import type { Item } from '@/api/plan'
import { useSchema } from '@/api/projectSchema'
import type { Unit } from '@/api/sprints'
import { useText } from '@/ui/language'
import { Avatar } from '@/ui/person/Avatar'
import { StatusTag } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import { TypeIcon } from '@/ui/value/TypeIcon'
import styles from '../sprints.module.css'
import { text } from '../text'
import type { SpotList } from './lists'
import { SizeField } from './SizeField'
import { SpotMenu } from './SpotMenu'
import type { Planning } from './usePlanning'

interface Props {
  item: Item
  list: SpotList
  lists: readonly SpotList[]
  projectId: number
  unit: Unit
  canPlan: boolean
  planning: Planning
  onOpen: (itemId: number) => void
}

/** One item of a list: dragged, walked to, chosen, sized, or moved by its menu. */
export const SpotRow = memo(function SpotRow({ item, list, lists, projectId, unit, canPlan, planning, onOpen }: Props) {
  const t = useText(text)
  const { typeById, statusById, personById } = useSchema(projectId)
  const row = useRef<HTMLDivElement>(null)
  const { edge, isDragged } = useDragAndDrop(row, item.id, list.sprint?.id ?? null, canPlan)
  const [type, status] = [typeById.get(item.type_id), statusById.get(item.status_id)]
  const assignee = personById.get(item.assignee_id ?? 0)
  return (
    <div ref={row} className={styles['row']} role="listitem" data-dragged={isDragged} data-edge={edge ?? undefined} data-done={item.closed_at !== null} data-chosen={planning.chosen.has(item.id)}>
      {canPlan && <input type="checkbox" className={styles['check']} aria-label={t.select(item.title)} checked={planning.chosen.has(item.id)} onChange={() => planning.toggle(item.id)} />}
      {type && <TypeIcon icon={type.icon} label={type.name} />}
      <span className={styles['key']}>{item.key}</span>
      <button type="button" className={styles['title']} data-item={item.id} title={item.title} onClick={() => onOpen(item.id)}>
        {item.title}
      </button>
      {status && (
        <span className={styles['status']}>
          <StatusTag label={status.name} {...statusLook(status)} isPlain />
        </span>
      )}
      <SizeField item={item} projectId={projectId} unit={unit} canEdit={canPlan} />
      <span className={styles['who']}>{assignee && <Avatar name={assignee.name} size={20} />}</span>
      {canPlan && <SpotMenu item={item} list={list} lists={lists} planning={planning} />}
    </div>
  )
})

function useDragAndDrop(row: RefObject<HTMLDivElement | null>, itemId: number, sprintId: number | null, canPlan: boolean) {
  const [isDragged, setDragged] = useState(false)
  const [edge, setEdge] = useState<Edge | null>(null)
  useEffect(() => {
    const element = row.current
    if (!element || !canPlan) return
    return combine(
      draggable({ element, getInitialData: () => ({ spot: itemId }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data['spot'] === 'number' && source.data['spot'] !== itemId,
        getData: ({ input }) => attachClosestEdge({ beside: itemId, sprint: sprintId }, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: () => setEdge(null),
      }),
    )
  }, [row, itemId, sprintId, canPlan])
  return { isDragged, edge }
}
