import { CloseOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ItemChanges } from '@/api/itemWrites'
import type { Item } from '@/api/plan'
import { priorityWords } from '@/api/words'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import { words } from '@/ui/text'
import type { PlanKit } from '../columns/planKit'
import { personChoices, priorityChoices, statusChoices } from '../menu/choices'
import type { PlanOutline } from '../outline/useOutline'
import { columnNames, text } from '../text'
import styles from './bulk.module.css'
import { labelChoices } from './labelChoices'
import { ShiftDates } from './ShiftDates'

interface Props {
  kit: PlanKit
  items: readonly Item[]
  outline: PlanOutline
  onMoveTo: (ids: readonly number[]) => void
  onClear: () => void
}

/** What is done to all selected rows at once: each button is one gesture, undone as one. */
export function BulkBar({ kit, items, outline, onMoveTo, onClear }: Props) {
  const t = useText(text)
  const names = useText(columnNames)
  const common = useText(words)
  const priorities = useText(priorityWords)
  const ids = items.map(({ id }) => id)
  const setAll = (changes: ItemChanges) => void kit.writes.editMany(ids.map((id) => ({ id, ...changes })))
  const setEach = (changes: readonly ({ id: number } & ItemChanges)[]) => changes.length > 0 && void kit.writes.editMany(changes)
  return (
    <div role="toolbar" aria-label={t.bulk} className={styles['bar']}>
      <span className={styles['count']}>{common.selected(items.length)}</span>
      <Menu label={names.status} placement="topLeft" entries={statusChoices(items, kit.schema, (status_id) => setAll({ status_id }))}>
        <Button type="text">{names.status}</Button>
      </Menu>
      <Menu label={names.assignee} placement="topLeft" findLabel={t.findPerson} entries={personChoices(items, kit.schema, common.unassigned, (assignee_id) => setAll({ assignee_id }))}>
        <Button type="text">{names.assignee}</Button>
      </Menu>
      <Menu label={names.priority} placement="topLeft" entries={priorityChoices(items, priorities, (priority) => setAll({ priority }))}>
        <Button type="text">{names.priority}</Button>
      </Menu>
      <Menu label={names.labels} placement="topLeft" entries={labelChoices(items, kit.schema, t.noLabels, setEach)}>
        <Button type="text">{names.labels}</Button>
      </Menu>
      <ShiftDates items={items} onShift={setEach} />
      <Button type="text" onClick={() => onMoveTo(ids)}>
        {t.moveTo}
      </Button>
      <Button type="text" onClick={() => outline.duplicate(ids)}>
        {t.duplicate}
      </Button>
      <Button type="text" danger icon={<DeleteOutlined />} onClick={() => outline.remove?.(ids)}>
        {common.remove}
      </Button>
      <Button type="text" icon={<CloseOutlined />} aria-label={t.clearSelection} title={t.clearSelection} onClick={onClear} />
    </div>
  )
}
