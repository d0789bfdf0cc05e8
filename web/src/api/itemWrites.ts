import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { client, idempotencyKey, ifMatch } from './client'
import { type Changed, type Item, type Link, mergeChanged, type Place, type Plan, planQuery, refresh, withMoved, withoutItems } from './plan'
import { isProblem } from './problem'
import type { components } from './schema'

type Schemas = components['schemas']
/** Fields of an item as people type them; what is left out stays. */
export type ItemChanges = Schemas['ItemChanges']
export type NewItem = Schemas['ItemIn']
export type Placement = Place
/** What comes along with a copy. */
export type CopyParts = Partial<Pick<Schemas['CopyPlacement'], 'children' | 'checklist' | 'predecessors' | 'attachments'>>
export type NewLink = Schemas['LinkIn']
export type NewPredecessor = Schemas['PredecessorIn']
/** A title and how far it is indented. */
export type OutlineLine = Schemas['OutlineLine']
export type LinkChanges = Schemas['LinkChanges']
export type ItemWrites = ReturnType<typeof writesOf>

interface Write {
  send: () => Promise<{ data?: Changed }>
  /** What the row will probably be; shown until the server has answered. */
  foresee?: (item: Item) => Item | undefined
  /** The same for the outline: what moves or goes. */
  foreseePlan?: (plan: Plan) => Plan
  /** Rows come with dependencies among them, which the answer does not tell. */
  bringsLinks?: boolean
}

type Run = (write: Write) => Promise<Changed | undefined>

const STALE = 412
/** Queries that tell about items and are not merged. */
const ABOUT_ITEMS = /\/(items|item-keys|item-ids|item-totals|my-work|health|warnings|trash|history|baselines|backlog|sprints|velocity|flow)(\/|$)/

/**
 * Every write to a project's items: shown at once, merged with what the server answers, taken back with the reason when it
 * refuses (then the promise answers nothing). Undo and the toast come by themselves.
 */
export function useItemWrites(projectId: number): ItemWrites {
  const writesOf = useAllItemWrites()
  return useMemo(() => writesOf(projectId), [writesOf, projectId])
}

interface WriteIn {
  projectId: number
  write: Write
}

/** The same for items of any project, on pages across projects. */
export function useAllItemWrites(): (projectId: number) => ItemWrites {
  const queries = useQueryClient()
  const { mutateAsync } = useMutation({
    // One after the other: the second edit of a row needs the version that the first one made.
    scope: { id: 'items' },
    mutationFn: async ({ write }: WriteIn) => (await write.send()).data,
    onMutate: ({ projectId, write }) => foreseen(queries, projectId, write),
    onError: (error, { projectId }, before) => {
      if (before) queries.setQueryData(planQuery(projectId).queryKey, before)
      if (isProblem(error) && error.status === STALE) void refresh(queries, projectId, [])
    },
    onSuccess: (changed, { projectId, write: { bringsLinks } }) => {
      if (changed) mergeChanged(queries, projectId, changed)
      if (changed && bringsLinks) void refresh(queries, projectId, changed.items.map(({ id }) => id))
      void forgetReadItems(queries)
    },
  })
  return useCallback((projectId: number) => writesOf(projectId, queries, (write) => mutateAsync({ projectId, write }).catch(() => undefined)), [queries, mutateAsync])
}

/** Everything that tells about items is read again. */
export function forgetReadItems(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({ predicate: ({ queryKey: [kind, path] }) => kind === 'get' && ABOUT_ITEMS.test(String(path)) })
}

/** Shows what will probably be; answers the plan as it was, to return to when the server refuses. */
function foreseen(queries: QueryClient, projectId: number, { foresee, foreseePlan }: Write): Plan | undefined {
  const key = planQuery(projectId).queryKey
  const before = queries.getQueryData(key)
  if (!before || !(foresee || foreseePlan)) return undefined
  const items = foresee ? before.items.map((item) => foresee(item) ?? item) : before.items
  const edited = foresee ? { ...before, items, byId: new Map(items.map((item) => [item.id, item])) } : before
  queries.setQueryData(key, foreseePlan ? foreseePlan(edited) : edited)
  return before
}

function writesOf(projectId: number, queries: QueryClient, run: Run) {
  const path = { project_id: projectId }
  return {
    edit: (item: Pick<Item, 'id' | 'version'>, changes: ItemChanges) =>
      run({
        send: () => client.PATCH('/api/v1/items/{item_id}', { params: { path: { item_id: item.id } }, headers: ifMatch(knownVersion(queries, projectId, item)), body: changes }),
        foresee: (row) => (row.id === item.id ? withChanges(row, changes) : undefined),
      }),
    editMany: (changes: readonly ({ id: number } & ItemChanges)[]) => {
      const byId = new Map(changes.map((change) => [change.id, change]))
      return run({
        send: () => client.PATCH('/api/v1/projects/{project_id}/items', { params: { path }, body: { changes: [...changes] } }),
        foresee: (row) => withChanges(row, byId.get(row.id)),
      })
    },
    create: (item: NewItem) => run({ send: () => client.POST('/api/v1/projects/{project_id}/items', { params: { path }, headers: idempotencyKey(), body: item }) }),
    createMany: (lines: readonly OutlineLine[], place: Placement) =>
      run({ send: () => client.POST('/api/v1/projects/{project_id}/outlines', { params: { path }, headers: idempotencyKey(), body: { lines: [...lines], ...place } }) }),
    move: (ids: readonly number[], place: Placement) =>
      run({ send: () => client.POST('/api/v1/projects/{project_id}/moves', { params: { path }, body: { ids: [...ids], ...place } }), foreseePlan: (plan) => withMoved(plan, ids, place) }),
    copy: (ids: readonly number[], place: Placement, parts: CopyParts = {}) =>
      run({ send: () => client.POST('/api/v1/projects/{project_id}/copies', { params: { path }, headers: idempotencyKey(), body: { ids: [...ids], ...place, ...parts } }), bringsLinks: true }),
    trash: (ids: readonly number[]) => run({ send: () => client.POST('/api/v1/projects/{project_id}/trash', { params: { path }, body: { ids: [...ids] } }), foreseePlan: (plan) => withoutItems(plan, ids) }),
    restore: (ids: readonly number[]) => run({ send: () => client.POST('/api/v1/projects/{project_id}/restorations', { params: { path }, body: { ids: [...ids] } }), bringsLinks: true }),
    setPredecessors: (id: number, predecessors: readonly NewPredecessor[]) =>
      run({
        send: async () => {
          const answer = await client.PUT('/api/v1/items/{item_id}/predecessors', { params: { path: { item_id: id } }, body: { predecessors: [...predecessors] } })
          setLinks(queries, projectId, (links) => [...links.filter((link) => link.successor_id !== id), ...(answer.data?.links ?? [])])
          return answer
        },
      }),
    addLink: (link: NewLink) =>
      run({ send: () => client.POST('/api/v1/projects/{project_id}/links', { params: { path }, headers: idempotencyKey(), body: link }).then(keepLink(queries, projectId)) }),
    editLink: ({ id, version }: Pick<Link, 'id' | 'version'>, changes: LinkChanges) =>
      run({ send: () => client.PATCH('/api/v1/links/{link_id}', { params: { path: { link_id: id } }, headers: ifMatch(version), body: changes }).then(keepLink(queries, projectId)) }),
    removeLink: (id: number) =>
      run({
        send: async () => {
          const answer = await client.DELETE('/api/v1/links/{link_id}', { params: { path: { link_id: id } } })
          setLinks(queries, projectId, (links) => links.filter((link) => link.id !== id))
          return answer
        },
      }),
  }
}

/** The version on screen when the write leaves: an earlier edit of the same row may have answered meanwhile. */
function knownVersion(queries: QueryClient, projectId: number, item: Pick<Item, 'id' | 'version'>): number {
  return queries.getQueryData(planQuery(projectId).queryKey)?.byId.get(item.id)?.version ?? item.version
}

/** Custom fields that are not named stay. */
function withChanges(row: Item, changes: ItemChanges | undefined): Item | undefined {
  return changes && { ...row, ...(changes as Partial<Item>), values: { ...row.values, ...changes.values } }
}

function keepLink(queries: QueryClient, projectId: number) {
  return <Answer extends { data?: Schemas['LinkChanged'] }>(answer: Answer): Answer => {
    const link = answer.data?.link
    if (link) setLinks(queries, projectId, (links) => [...links.filter(({ id }) => id !== link.id), link])
    return answer
  }
}

function setLinks(queries: QueryClient, projectId: number, change: (links: readonly Link[]) => readonly Link[]): void {
  queries.setQueryData(planQuery(projectId).queryKey, (plan) => plan && { ...plan, links: change(plan.links) })
}
