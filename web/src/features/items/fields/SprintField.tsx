import { Select } from 'antd'
import { api } from '@/api/client'
import { usePlaceItems } from '@/api/sprints'
import { useText } from '@/ui/language'
import { text } from '../text'
import type { ItemDetail } from '../useItem'
import { FieldRow } from './FieldRow'

/** The sprint an item stands in, for work in projects that have sprints. */
export function SprintField({ item }: { item: ItemDetail }) {
  const t = useText(text)
  const place = usePlaceItems(item.project_id)
  const { data } = api.useQuery('get', '/api/v1/items/{item_id}/sprint', { params: { path: { item_id: item.id } } })
  if (!data || (data.choices.length === 0 && data.sprint_id === null)) return null
  const known = data.choices.map(({ id, name }) => ({ value: id, label: name }))
  const own = data.sprint_id !== null && !known.some(({ value }) => value === data.sprint_id) ? [{ value: data.sprint_id, label: data.sprint_name }] : []
  const isLocked = !data.can['place'] || (data.is_closed && item.closed_at !== null)
  return (
    <FieldRow label={t.sprint}>
      <Select variant="borderless" size="small" allowClear aria-label={t.sprint} placeholder={t.inBacklog} disabled={isLocked} value={data.sprint_id} options={[...own, ...known]} onChange={(chosen) => void place({ item_ids: [item.id], sprint_id: chosen ?? null })} popupMatchSelectWidth={false} />
    </FieldRow>
  )
}
