import { DeleteOutlined, EditOutlined, MoreOutlined } from '@ant-design/icons'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import styles from '../sprints.module.css'
import { text } from '../text'

interface Props {
  name: string
  onEdit: () => void
  onRemove: () => void
}

/** What else one does with a sprint; removing can be undone. */
export function SprintMenu({ name, onEdit, onRemove }: Props) {
  const t = useText(text)
  const entries = [
    { id: 'edit', label: t.editSprint, icon: <EditOutlined />, run: onEdit },
    { id: 'remove', label: t.removeSprint, icon: <DeleteOutlined />, isDanger: true, run: onRemove },
  ]
  return (
    <Menu label={t.actions(name)} entries={entries} placement="bottomRight">
      <button type="button" className={styles['menu']} aria-label={t.actions(name)}>
        <MoreOutlined />
      </button>
    </Menu>
  )
}
