import { useDeferredValue } from 'react'
import { api } from './client'

const MOST = 30

/** People whose name, 拼音, initials or address match; for choosing one. */
export function usePeopleSearch(query: string) {
  const q = useDeferredValue(query)
  return api.useQuery('get', '/api/v1/people', { params: { query: { q, limit: MOST } } }, { placeholderData: (previous) => previous }).data?.items ?? []
}

/** One person; nothing while `id` is null. */
export function usePerson(id: number | null) {
  return api.useQuery('get', '/api/v1/people/{person_id}', { params: { path: { person_id: id ?? 0 } } }, { enabled: id !== null }).data
}
