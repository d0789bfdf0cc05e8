import { client } from '@/api/client'
import type { Found } from '@/lib/feature'

const MOST = 6

/** Projects by name, 拼音 or key, for the palette. */
export async function findProjects(q: string, signal: AbortSignal): Promise<readonly Found[]> {
  const { data } = await client.GET('/api/v1/projects', { params: { query: { q, state: 'all', limit: MOST } }, signal })
  return (data?.items ?? []).map(({ id, key, name }) => ({ id: String(id), label: name, hint: key, path: `/projects/${id}` }))
}
