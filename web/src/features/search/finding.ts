import { client } from '@/api/client'
import type { Found } from '@/lib/feature'
import type { Kind } from './search'

const MOST_ITEMS = 8
const MOST_TEXTS = 4

/** Items of any project by title, words or number, for the palette. */
export async function findItems(q: string, signal: AbortSignal): Promise<readonly Found[]> {
  const hits = await find(q, ['item'], MOST_ITEMS, signal)
  return hits.map(({ id, key, title }) => ({ id: String(id), label: title, path: `/items/${key}`, ...(key && { hint: key }) }))
}

/** Comments and files that say the words; they open with their item. */
export async function findTalkAndFiles(q: string, signal: AbortSignal): Promise<readonly Found[]> {
  const hits = await find(q, ['comment', 'file'], MOST_TEXTS, signal)
  return hits.map(({ kind, id, key, excerpt, file_name }) => ({ id: `${kind}-${id}`, label: file_name ?? excerpt, path: `/items/${key}`, ...(key && { hint: key }) }))
}

/** The way to the page with all of it. */
export function findEverywhere(q: string): Promise<readonly Found[]> {
  return Promise.resolve([{ id: 'all', label: q, path: `/search?q=${encodeURIComponent(q)}` }])
}

async function find(q: string, kinds: Kind[], limit: number, signal: AbortSignal) {
  const { data } = await client.GET('/api/v1/search', { params: { query: { q, kinds, limit } }, signal })
  return data?.items ?? []
}
