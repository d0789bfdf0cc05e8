import { Button } from 'antd'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import styles from '../sprints.module.css'
import { text } from '../text'
import type { SpotList } from './lists'
import { moveEntries } from './SpotMenu'
import type { Planning } from './usePlanning'

/** What is chosen, and where all of it goes. */
export function BulkBar({ lists, planning }: { lists: readonly SpotList[]; planning: Planning }) {
  const t = useText(text)
  const [first] = planning.chosen
  if (first === undefined) return null
  const move = (sprintId: number | null) => {
    planning.place(planning.along(first), { sprint_id: sprintId, edge: sprintId === null ? 'top' : 'bottom' })
    planning.clear()
  }
  return (
    <div className={styles['bulk']} role="status">
      {t.chosen(planning.chosen.size)}
      <Menu label={t.moveTo} entries={moveEntries(lists, undefined, t.moveTo, t.backlog, move)} placement="topLeft">
        <Button size="small" type="primary">
          {t.moveTo}…
        </Button>
      </Menu>
      <Button size="small" onClick={planning.clear}>
        {t.clearChoice}
      </Button>
    </div>
  )
}
