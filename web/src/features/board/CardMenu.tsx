import { MoreOutlined } from '@ant-design/icons'
import type { Item } from '@/api/plan'
import { useSchema } from '@/api/projectSchema'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import { StatusShape } from '@/ui/value/StatusTag'
import { statusLook } from '@/ui/value/statusLook'
import styles from './board.module.css'
import { text } from './text'

const stop = (event: { stopPropagation: () => void }) => event.stopPropagation()

interface Props {
  item: Item
  projectId: number
  onMove: (item: Item, statusId: number) => void
}

/** 移动到…: the way for those who neither drag nor use the keyboard mode. */
export function CardMenu({ item, projectId, onMove }: Props) {
  const t = useText(text)
  const { statusById } = useSchema(projectId)
  const targets = (statusById.get(item.status_id)?.next_ids ?? []).map((id) => statusById.get(id)).filter((status) => status !== undefined)
  const entries = [{ id: 'to', heading: t.moveTo }, ...targets.map((status) => ({ id: String(status.id), label: status.name, icon: <StatusShape shape={statusLook(status).shape} />, run: () => onMove(item, status.id) }))]
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keeps the card from opening
    <span onClick={stop} onKeyDown={stop}>
      <Menu label={`${t.moveTo} ${item.title}`} entries={entries}>
        <button type="button" className={styles['menu']} aria-label={`${t.moveTo} ${item.title}`}>
          <MoreOutlined />
        </button>
      </Menu>
    </span>
  )
}
