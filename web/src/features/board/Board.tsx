import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef } from 'react'
import { type ItemWrites, useItemWrites } from '@/api/itemWrites'
import type { Item } from '@/api/plan'
import { useText } from '@/ui/language'
import { BoardColumn } from './BoardColumn'
import styles from './board.module.css'
import type { BoardColumn as Column } from './columns'
import { text } from './text'
import { useCardKeys } from './useCardKeys'

interface Props {
  projectId: number
  columns: readonly Column[]
  now: string
  canEdit: boolean
  onOpen: (itemId: number) => void
}

/** Cards moved by drag, by keyboard and by menu: three ways to the same write. */
export function Board({ projectId, columns, now, canEdit, onOpen }: Props) {
  const t = useText(text)
  const { edit, create } = useItemWrites(projectId)
  const move = (item: Item, statusId: number) => void (item.status_id !== statusId && edit(item, { status_id: statusId }))
  const keys = useCardKeys({ columns, canEdit, onMove: move, onOpen })
  useDrops(columns, edit)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the cards inside take the focus
    <div className={styles['board']} role="region" aria-label={t.label} aria-describedby="board-help" onKeyDown={keys.onKeyDown}>
      <p id="board-help" className="visually-hidden">
        {t.help}
      </p>
      {columns.map((column) => (
        <BoardColumn
          key={column.status.id}
          projectId={projectId}
          column={column}
          columns={columns}
          now={now}
          canEdit={canEdit}
          lifted={keys.lifted}
          focused={keys.focused}
          onMove={move}
          onOpen={onOpen}
          onAdd={(title) => create({ title, status_id: column.status.id })}
        />
      ))}
    </div>
  )
}

/** What was dropped on a column takes its status. */
function useDrops(columns: readonly Column[], edit: ItemWrites['edit']): void {
  const latest = useRef({ columns, edit })
  useEffect(() => {
    latest.current = { columns, edit }
  })
  useEffect(
    () =>
      monitorForElements({
        onDrop({ source, location }) {
          const status = location.current.dropTargets[0]?.data['status']
          const item = latest.current.columns.flatMap(({ cards }) => cards).find(({ id }) => id === source.data['card'])
          if (item && typeof status === 'number' && status !== item.status_id) void latest.current.edit(item, { status_id: status })
        },
      }),
    [],
  )
}
