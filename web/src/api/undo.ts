import type { QueryClient } from '@tanstack/react-query'
import { type Change, forget, nextRedo, nextUndo, rememberRedo, rememberUndo } from './changeSets'
import { client } from './client'

/** Take back the newest change (or the given one); false when there is none. */
export async function undo(queries: QueryClient, change: Change | undefined = nextUndo()): Promise<boolean> {
  if (!change) return false
  rememberUndo(change, await inverse(change))
  await queries.invalidateQueries()
  return true
}

export async function redo(queries: QueryClient, change: Change | undefined = nextRedo()): Promise<boolean> {
  if (!change) return false
  rememberRedo(change, await inverse(change))
  await queries.invalidateQueries()
  return true
}

async function inverse(change: Change): Promise<string> {
  try {
    const { response } = await client.POST('/api/v1/change-sets/{change_set_id}/undo', {
      params: { path: { change_set_id: change.id } },
    })
    return response.headers.get('X-Change-Set') ?? ''
  } catch (error) {
    forget(change)
    throw error
  }
}
