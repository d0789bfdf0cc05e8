import { useDeferredValue, useState } from 'react'
import { api } from '@/api/client'
import type { Trigger } from './writing'

export interface Suggestion {
  key: string
  label: string
  detail: string
  /** What is written in the text. */
  written: string
}

const MOST = 8

/** Whom or what one may mean: people and groups who see the item, or items of its project. */
export function useSuggestions(item: { id: number; project_id: number; key: string }, trigger: Trigger | undefined): readonly Suggestion[] {
  const query = useDeferredValue(trigger?.query ?? '')
  const people = api.useQuery('get', '/api/v1/items/{item_id}/mentionable', { params: { path: { item_id: item.id }, query: { q: query } } }, { enabled: trigger?.sign === '@', placeholderData: (previous) => previous })
  const items = api.useQuery(
    'get',
    '/api/v1/projects/{project_id}/items',
    { params: { path: { project_id: item.project_id }, query: { q: query, limit: MOST, sort: '-updated_at' } } },
    { enabled: trigger?.sign === '#', placeholderData: (previous) => previous },
  )
  if (trigger?.sign === '@') return (people.data ?? []).map(({ kind, id, name, title }) => ({ key: `${kind} ${id}`, label: name, detail: title, written: `@[${name}](${kind}:${id})` }))
  if (trigger?.sign === '#') return (items.data?.items ?? []).filter(({ id }) => id !== item.id).map(({ id, key, number, title }) => ({ key: String(id), label: `${key} ${title}`, detail: '', written: `#${number}` }))
  return []
}

/** Which one is chosen; the first again whenever something else is asked for. */
export function useChosen(count: number, asked: string) {
  const [chosen, setChosen] = useState({ asked, index: 0 })
  const index = chosen.asked === asked ? Math.min(chosen.index, Math.max(count - 1, 0)) : 0
  return { index, move: (step: number) => setChosen({ asked, index: count === 0 ? 0 : (index + step + count) % count }) }
}
