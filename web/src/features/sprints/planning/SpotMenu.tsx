import { MoreOutlined } from '@ant-design/icons'
import type { Item } from '@/api/plan'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import type { MenuEntry } from '@/ui/menu/types'
import styles from '../sprints.module.css'
import { text } from '../text'
import type { SpotList } from './lists'
import type { Planning } from './usePlanning'

interface Props {
  item: Item
  list: SpotList
  lists: readonly SpotList[]
  planning: Planning
}

/** Everything that dragging does, for those who do not drag. */
export function SpotMenu({ item, list, lists, planning }: Props) {
  const t = useText(text)
  const here = list.sprint?.id ?? null
  const ids = planning.along(item.id)
  const entries: MenuEntry[] = [
    { id: 'up', label: t.up, keys: 'alt+arrowup', run: () => planning.step(item, 'ArrowUp') },
    { id: 'down', label: t.down, keys: 'alt+arrowdown', run: () => planning.step(item, 'ArrowDown') },
    { id: 'top', label: t.toTop, run: () => planning.place(ids, { sprint_id: here, edge: 'top' }) },
    { id: 'bottom', label: t.toBottom, run: () => planning.place(ids, { sprint_id: here }) },
    ...moveEntries(lists, here, t.moveTo, t.backlog, (sprintId) => planning.place(ids, { sprint_id: sprintId, edge: sprintId === null ? 'top' : 'bottom' })),
  ]
  return (
    <Menu label={t.itemMenu(item.title)} entries={entries} placement="bottomRight">
      <button type="button" className={styles['menu']} aria-label={t.itemMenu(item.title)}>
        <MoreOutlined />
      </button>
    </Menu>
  )
}

/** 移到…: every list but the one it is in. */
export function moveEntries(lists: readonly SpotList[], here: number | null | undefined, heading: string, backlog: string, move: (sprintId: number | null) => void): MenuEntry[] {
  const others = lists.filter(({ sprint }) => (sprint?.id ?? null) !== here)
  if (others.length === 0) return []
  return [{ id: 'to', heading }, ...others.map(({ sprint }) => ({ id: `to ${sprint?.id ?? 'backlog'}`, label: sprint?.name ?? backlog, run: () => move(sprint?.id ?? null) }))]
}
