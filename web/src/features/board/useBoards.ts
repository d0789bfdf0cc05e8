import { useQueryClient } from '@tanstack/react-query'
import { api, idempotencyKey, ifMatch } from '@/api/client'
import type { components } from '@/api/schema'
import type { Board, BoardSettings } from './model/names'

export type BoardChanges = components['schemas']['BoardChanges']

export interface NewBoard {
  name: string
  is_shared: boolean
  settings: Partial<BoardSettings>
  project_ids?: number[]
}

const LISTS = /\/boards$/

/** A project's shared boards and one's own. */
export function useProjectBoards(projectId: number): readonly Board[] {
  return api.useSuspenseQuery('get', '/api/v1/projects/{project_id}/boards', { params: { path: { project_id: projectId } } }).data as Board[]
}

/** Boards over projects. */
export function useWideBoards(): readonly Board[] {
  return api.useSuspenseQuery('get', '/api/v1/boards').data as Board[]
}

/** Makes, changes and removes boards; `projectId` null is over projects. */
export function useBoardWrites(projectId: number | null) {
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ predicate: ({ queryKey: [kind, path] }) => kind === 'get' && LISTS.test(String(path)) })
  const create = api.useMutation('post', '/api/v1/projects/{project_id}/boards', { onSuccess })
  const createWide = api.useMutation('post', '/api/v1/boards', { onSuccess })
  const edit = api.useMutation('patch', '/api/v1/boards/{board_id}', {
    onSuccess: (board) => {
      void queries.invalidateQueries({ queryKey: api.queryOptions('get', '/api/v1/boards/{board_id}/cards', { params: { path: { board_id: board.id } } }).queryKey })
      return onSuccess()
    },
  })
  const remove = api.useMutation('delete', '/api/v1/boards/{board_id}', { onSuccess })
  return {
    create: ({ project_ids, ...board }: NewBoard) =>
      (projectId === null
        ? createWide.mutateAsync({ headers: idempotencyKey(), body: { ...board, project_ids: project_ids ?? [] } })
        : create.mutateAsync({ params: { path: { project_id: projectId } }, headers: idempotencyKey(), body: board })) as Promise<Board>,
    edit: ({ id, version }: Board, changes: BoardChanges) => edit.mutateAsync({ params: { path: { board_id: id } }, headers: ifMatch(version), body: changes }) as Promise<Board>,
    remove: ({ id }: Board) => remove.mutateAsync({ params: { path: { board_id: id } } }),
    error: create.error ?? createWide.error ?? edit.error,
  }
}
