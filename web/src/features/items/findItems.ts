import { client } from '@/api/client'
import type { Found } from '@/lib/feature'

const MOST = 8

/** Items of any project by title or number, for the palette. */
export async function findItems(q: string, signal: AbortSignal): Promise<readonly Found[]> {
  const { data } = await client.GET('/api/v1/items', { params: { query: { q, sort: '-updated_at', limit: MOST } }, signal })
  return (data?.items ?? []).map(({ id, key, title }) => ({ id: String(id), label: title, hint: key, path: `/items/${key}` }))
}
