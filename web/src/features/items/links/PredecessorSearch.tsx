import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { api } from '@/api/client'
import { useText } from '@/ui/language'
import { text } from '../text'
import type { ItemDetail } from '../useItem'

const MOST = 20

interface Props {
  item: ItemDetail
  onChoose: (itemId: number) => void
  onCancel: () => void
}

/** Finds an item of any project by title or number. */
export function PredecessorSearch({ item, onChoose, onCancel }: Props) {
  const t = useText(text)
  const [query, setQuery] = useState('')
  const q = useDeferredValue(query.trim())
  const here = api.useQuery('get', '/api/v1/projects/{project_id}/items', { params: { path: { project_id: item.project_id }, query: { q, limit: MOST, sort: '-updated_at' } } }, { enabled: q === '', placeholderData: (previous) => previous })
  const found = api.useQuery('get', '/api/v1/items', { params: { query: { q, limit: MOST, sort: '-updated_at' } } }, { enabled: q !== '', placeholderData: (previous) => previous })
  const items = (q === '' ? here.data : found.data)?.items ?? []
  return (
    <Select<number>
      autoFocus
      defaultOpen
      style={{ width: '100%' }}
      aria-label={t.addPredecessor}
      placeholder={t.addPredecessor}
      options={items.filter((other) => other.id !== item.id).map((other) => ({ value: other.id, label: `${other.key} ${other.title}` }))}
      showSearch={{ filterOption: false, onSearch: setQuery }}
      onSelect={onChoose}
      onBlur={onCancel}
    />
  )
}
