import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { client, idempotencyKey, ifMatch } from './client'
import { type Changed, type Item, mergeChanged, planQuery, refresh } from './plan'
import { isProblem } from './problem'
import type { components } from './schema'

export type ItemChanges = Partial<components['schemas']['ItemChanges']>
export type NewItem = Pick<components['schemas']['ItemIn'], 'title'> & Partial<components['schemas']['ItemIn']>
export type Place = { parent_id: number | null; after_id?: number; before_id?: number }
export type NewLink = Pick<components['schemas']['LinkIn'], 'predecessor_id' | 'successor_id'> & Partial<components['schemas']['LinkIn']>
export type LinkChanges = Partial<components['schemas']['LinkChanges']>

const STALE = 412

/**
 * Every write to a project's items: shown at once, merged with what the server answers, taken back with the reason when it
 * refuses. Undo and the toast come by themselves.
 */
export function useItemWrites(projectId: number) {
  const queries = useQueryClient()
  const path = { project_id: projectId }
  const write = <Variables>(send: (variables: Variables) => Promise<Changed | undefined>, foresee?: (variables: Variables, item: Item) => Item | undefined) =>
    useWrite(queries, projectId, send, foresee)
  return {
    edit: write(
      async ({ item, changes }: { item: Item; changes: ItemChanges }) =>
        (await client.PATCH('/api/v1/items/{item_id}', { params: { path: { item_id: item.id } }, headers: ifMatch(item.version), body: changes as never })).data,
      ({ item, changes }, row) => (row.id === item.id ? ({ ...row, ...changes } as Item) : undefined),
    ),
    editMany: write(
      async (changes: readonly ({ id: number } & ItemChanges)[]) => (await client.PATCH('/api/v1/projects/{project_id}/items', { params: { path }, body: { changes: changes as never } })).data,
      (changes, row) => {
        const change = changes.find(({ id }) => id === row.id)
        return change && ({ ...row, ...change } as Item)
      },
    ),
    create: write(async (item: NewItem) => (await client.POST('/api/v1/projects/{project_id}/items', { params: { path }, headers: idempotencyKey(), body: item as never })).data),
    move: write(async ({ ids, ...place }: Place & { ids: readonly number[] }) => (await client.POST('/api/v1/projects/{project_id}/moves', { params: { path }, body: { ids: [...ids], ...place } })).data),
    copy: write(async ({ ids, ...place }: Place & { ids: readonly number[] }) => (await client.POST('/api/v1/projects/{project_id}/copies', { params: { path }, headers: idempotencyKey(), body: { ids: [...ids], ...place } })).data),
    trash: write(async (ids: readonly number[]) => (await client.POST('/api/v1/projects/{project_id}/trash', { params: { path }, body: { ids: [...ids] } })).data),
    restore: write(async (ids: readonly number[]) => (await client.POST('/api/v1/projects/{project_id}/restorations', { params: { path }, body: { ids: [...ids] } })).data),
    addLink: write(async (link: NewLink) => {
      const { data } = await client.POST('/api/v1/projects/{project_id}/links', { params: { path }, headers: idempotencyKey(), body: link as never })
      if (data?.link) setLinks(queries, projectId, (links) => [...links, data.link!])
      return data
    }),
    editLink: write(async ({ id, version, changes }: { id: number; version: number; changes: LinkChanges }) => {
      const { data } = await client.PATCH('/api/v1/links/{link_id}', { params: { path: { link_id: id } }, headers: ifMatch(version), body: changes as never })
      if (data?.link) setLinks(queries, projectId, (links) => links.map((link) => (link.id === id ? data.link! : link)))
      return data
    }),
    removeLink: write(async (id: number) => {
      const { data } = await client.DELETE('/api/v1/links/{link_id}', { params: { path: { link_id: id } } })
      setLinks(queries, projectId, (links) => links.filter((link) => link.id !== id))
      return data
    }),
  }
}

function useWrite<Variables>(queries: QueryClient, projectId: number, send: (variables: Variables) => Promise<Changed | undefined>, foresee?: (variables: Variables, item: Item) => Item | undefined) {
  const key = planQuery(projectId).queryKey
  return useMutation({
    mutationFn: send,
    onMutate: (variables) => {
      const before = queries.getQueryData(key)
      if (before && foresee) {
        const items = before.items.map((item) => foresee(variables, item) ?? item)
        queries.setQueryData(key, { ...before, items, byId: new Map(items.map((item) => [item.id, item])) })
      }
      return { before }
    },
    onError: (error, _variables, context) => {
      if (context?.before) queries.setQueryData(key, context.before)
      if (isProblem(error) && error.status === STALE) void refresh(queries, projectId, [])
    },
    onSuccess: (changed) => {
      if (changed) mergeChanged(queries, projectId, changed)
      void queries.invalidateQueries({ predicate: ({ queryKey: [kind, path] }) => kind === 'get' && /\/(items|item-keys|my-work|health|warnings|trash|history)(\/|$)/.test(String(path)) })
    },
  })
}

function setLinks(queries: QueryClient, projectId: number, change: (links: readonly components['schemas']['LinkRow'][]) => readonly components['schemas']['LinkRow'][]): void {
  queries.setQueryData(planQuery(projectId).queryKey, (plan) => plan && { ...plan, links: change(plan.links) })
}
