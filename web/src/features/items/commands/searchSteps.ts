import { client } from '@/api/client'
import type { ChosenRows } from '@/api/chosenRows'
import type { PaletteChoice } from '@/lib/paletteSteps'
import type { WritesOf } from './common'

const MOST = 20

type Row = { id: number; key: string; title: string; wbs: string; is_milestone: boolean }

async function findItems(projectId: number, q: string, signal: AbortSignal): Promise<readonly Row[]> {
  const { data } = await client.GET('/api/v1/projects/{project_id}/items', { params: { path: { project_id: projectId }, query: { q, limit: MOST, sort: '-updated_at' } }, signal })
  return data?.items ?? []
}

/** Finds another item of the same project to do something with. */
export function finding({ project, items }: ChosenRows, act: (row: Row) => void, isPossible: (row: Row) => boolean = () => true) {
  const own = new Set(items.map(({ id }) => id))
  return async (query: string, signal: AbortSignal): Promise<readonly PaletteChoice[]> => {
    const rows = await findItems(project.id, query, signal)
    return rows.filter((row) => !own.has(row.id) && isPossible(row)).map((row) => ({ id: `item-${row.id}`, label: row.title, hint: row.key, searched: [query], run: () => act(row) }))
  }
}

export function findParent(one: ChosenRows, writesOf: WritesOf) {
  const ids = one.items.map(({ id }) => id)
  return finding(one, (row) => void writesOf(one.project.id).move(ids, { parent_id: row.id }), (row) => !row.is_milestone)
}

export function findPredecessor(one: ChosenRows, writesOf: WritesOf) {
  return finding(one, (row) => {
    for (const { id } of one.items) void writesOf(one.project.id).addLink({ predecessor_id: row.id, successor_id: id, type: 'FS', lag: 0, lag_unit: 'working' })
  })
}
