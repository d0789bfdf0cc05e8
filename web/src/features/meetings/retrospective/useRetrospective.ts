import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, client, ifMatch } from '@/api/client'
import type { components } from '@/api/schema'
import type { Card, Retrospective } from './stacks'

const ONE = '/api/v1/retrospectives/{retrospective_id}'
const ALL = '/api/v1/projects/{project_id}/retrospectives'

export type NewAction = components['schemas']['ActionIn']

export function useRetrospectives(projectId: number) {
  return api.useQuery('get', ALL, { params: { path: { project_id: projectId } } })
}

export function useRetrospective(retrospectiveId: number) {
  return api.useQuery('get', ONE, { params: { path: { retrospective_id: retrospectiveId } } })
}

/** Waits for a write, then has everything about retrospectives read again. */
function readingAgain(queries: QueryClient) {
  return async <Value>(write: Promise<Value>): Promise<Value> => {
    try {
      return await write
    } finally {
      await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).includes('retrospective') })
    }
  }
}

/** Everything one can do in a retrospective; afterwards it is read again. */
export function useRetrospectiveWrites() {
  const queries = useQueryClient()
  return useMemo(() => {
    const after = readingAgain(queries)
    const at = (row: Retrospective) => ({ path: { retrospective_id: row.id } })
    const on = (card: Card) => ({ path: { card_id: card.id } })
    return {
      begin: (projectId: number, title: string, votes: number) => after(client.POST(ALL, { params: { path: { project_id: projectId } }, body: { title, votes_each: votes } })),
      edit: (row: Retrospective, changes: components['schemas']['RetrospectiveChanges']) => after(client.PATCH(ONE, { params: at(row), body: changes, headers: ifMatch(row.version) })),
      remove: (row: Retrospective) => after(client.DELETE(ONE, { params: at(row) })),
      write: (row: Retrospective, column: string, text: string) => after(client.POST('/api/v1/retrospectives/{retrospective_id}/cards', { params: at(row), body: { column, text } })),
      rewrite: (card: Card, secret: string, text: string) => after(client.PATCH('/api/v1/retrospective-cards/{card_id}', { params: on(card), body: { secret, text } })),
      takeDown: (card: Card, secret: string) => after(client.POST('/api/v1/retrospective-cards/{card_id}/removal', { params: on(card), body: { secret } })),
      group: (card: Card, lead: string | null) => after(client.PUT('/api/v1/retrospective-cards/{card_id}/group', { params: on(card), body: { lead_id: lead } })),
      vote: (card: Card, count: number) => after(client.PUT('/api/v1/retrospective-cards/{card_id}/votes', { params: on(card), body: { count } })),
      addAction: (row: Retrospective, action: NewAction) => after(client.POST('/api/v1/retrospectives/{retrospective_id}/actions', { params: at(row), body: action })),
      unfollow: (actionId: number) => after(client.DELETE('/api/v1/retrospective-actions/{action_id}', { params: { path: { action_id: actionId } } })),
    }
  }, [queries])
}

export type RetrospectiveWrites = ReturnType<typeof useRetrospectiveWrites>
