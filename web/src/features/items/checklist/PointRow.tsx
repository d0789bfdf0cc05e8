import { HolderOutlined, MoreOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import type { KeyboardEvent } from 'react'
import { InlineText } from '@/ui/edit/InlineText'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import styles from './checklist.module.css'
import { text } from './text'
import type { Point } from './useChecklist'

interface Props {
  point: Point
  canEdit: boolean
  isDragged: boolean
  onEdit: (changes: { text?: string; is_done?: boolean }) => void
  /** Absent at the top. */
  onMoveUp: (() => void) | undefined
  /** Absent at the bottom. */
  onMoveDown: (() => void) | undefined
  onGrow: () => void
  onRemove: () => void
  onDrag: () => void
  onDrop: () => void
}

/** One point; Alt with the arrows moves it, as dragging does. */
export function PointRow({ point, canEdit, isDragged, onEdit, onMoveUp, onMoveDown, onGrow, onRemove, onDrag, onDrop }: Props) {
  const t = useText(text)
  const press = (event: KeyboardEvent) => {
    const move = event.altKey ? { ArrowUp: onMoveUp, ArrowDown: onMoveDown }[event.key] : undefined
    if (!move) return
    event.preventDefault()
    move()
  }
  const menu = [
    ...(onMoveUp ? [{ id: 'up', label: t.moveUp, keys: 'alt+arrowup', run: onMoveUp }] : []),
    ...(onMoveDown ? [{ id: 'down', label: t.moveDown, keys: 'alt+arrowdown', run: onMoveDown }] : []),
    { id: 'grow', label: t.grow, run: onGrow },
    { id: 'remove', label: t.remove, isDanger: true, run: onRemove },
  ]
  return (
    // The keys are those of the buttons inside; the row only hears them, and is where one drops.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={styles['point']} data-done={point.is_done} data-dragged={isDragged} onKeyDown={canEdit ? press : undefined} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      {canEdit && (
        <span className={styles['handle']} draggable title={t.drag} onDragStart={onDrag}>
          <HolderOutlined aria-hidden />
        </span>
      )}
      <Checkbox checked={point.is_done} disabled={!canEdit} aria-label={point.text} onChange={(event) => onEdit({ is_done: event.target.checked })} />
      <InlineText label={t.pointText} value={point.text} placeholder={t.pointText} isRequired isDisabled={!canEdit} onSave={(value) => onEdit({ text: value })} />
      {canEdit && (
        <Menu label={t.pointMenu(point.text)} entries={menu} placement="bottomRight">
          <Button type="text" size="small" icon={<MoreOutlined />} aria-label={t.pointMenu(point.text)} />
        </Menu>
      )}
    </li>
  )
}
