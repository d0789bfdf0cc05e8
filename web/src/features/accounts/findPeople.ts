import { client } from '@/api/client'
import type { Found } from '@/lib/feature'

const MOST = 6

/** People by name, 拼音, initials or address, for the palette. */
export async function findPeople(q: string, signal: AbortSignal): Promise<readonly Found[]> {
  const { data } = await client.GET('/api/v1/people', { params: { query: { q, limit: MOST } }, signal })
  return (data?.items ?? []).map(({ id, name, title, department_name }) => ({
    id: String(id),
    label: name,
    hint: [department_name, title].filter(Boolean).join(' · '),
    path: `/administration/people?person=${id}`,
  }))
}
