import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { api } from '@/api/client'
import { useText } from '@/ui/language'
import { text } from '../text'

const MOST = 30
const LEAVES = JSON.stringify({ and: [{ field: 'is_summary', op: 'is', value: false }, { field: 'status_category', op: 'is_not', value: 'done' }] })

interface Props {
  projectId: number
  onChoose: (task: { id: number; title: string }) => void
}

/** Finds an open task of the project by title or number. */
export function TaskSelect({ projectId, onChoose }: Props) {
  const t = useText(text)
  const [query, setQuery] = useState('')
  const q = useDeferredValue(query.trim())
  const { data } = api.useQuery('get', '/api/v1/projects/{project_id}/items', { params: { path: { project_id: projectId }, query: { filter: LEAVES, q, limit: MOST, sort: 'finish' } } }, { placeholderData: (before) => before })
  const items = data?.items ?? []
  return (
    <Select<number>
      aria-label={t.addTask}
      placeholder={t.addTask}
      value={null}
      options={items.map((item) => ({ value: item.id, label: `${item.key} ${item.title}` }))}
      showSearch={{ filterOption: false, onSearch: setQuery }}
      style={{ width: '100%' }}
      onSelect={(id) => onChoose({ id, title: items.find((item) => item.id === id)?.title ?? '' })}
    />
  )
}
