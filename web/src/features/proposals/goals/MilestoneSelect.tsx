import { Select } from 'antd'
import { api } from '@/api/client'
import { useText } from '@/ui/language'
import { text } from '../text'

const PROTECTABLE = JSON.stringify({ or: [{ field: 'type_key', op: 'is', value: 'milestone' }, { field: 'deadline', op: 'not_empty' }] })
const MOST = 300

interface Props {
  projectId: number
  value: number | null
  onChange: (itemId: number) => void
}

/** One of the milestones of the project, or of the tasks with a deadline, the next one first. */
export function MilestoneSelect({ projectId, value, onChange }: Props) {
  const t = useText(text)
  const { data } = api.useQuery('get', '/api/v1/projects/{project_id}/items', { params: { path: { project_id: projectId }, query: { filter: PROTECTABLE, sort: 'finish', limit: MOST } } })
  const open = (data?.items ?? []).filter((item) => !item.closed_at && item.finish)
  const options = open.map((item) => ({ value: item.id, label: `${item.title} · ${(item.finish ?? '').slice(0, 10)}` }))
  return (
    <Select<number>
      aria-label={t.milestone}
      placeholder={t.chooseMilestone}
      value={data && value !== null ? value : null}
      loading={!data}
      options={options}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: '100%', maxWidth: 360 }}
      onChange={onChange}
    />
  )
}
