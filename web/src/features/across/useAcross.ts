import { useMemo } from 'react'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import type { Filter } from '@/lib/planSearch'

type Schemas = components['schemas']
export type AcrossItem = Schemas['ItemRow']
type NamesOfItems = Schemas['NamesOfItems']
export type ItemSums = Schemas['ItemSums']

/** What the ids in rows across projects mean. */
export interface Names {
  projects: ReadonlyMap<number, NamesOfItems['projects'][number]>
  statuses: ReadonlyMap<number, NamesOfItems['statuses'][number]>
  types: ReadonlyMap<number, NamesOfItems['types'][number]>
  people: ReadonlyMap<number, NamesOfItems['people'][number]>
  labels: ReadonlyMap<number, NamesOfItems['labels'][number]>
}

export interface Asked {
  filter?: Filter | undefined
  q?: string | undefined
  sort: string
}

const PAGE = 200

/** Pages of items across projects, and the names in all of them. */
export function useAcross({ filter, q, sort }: Asked, limit = PAGE) {
  const query = api.useInfiniteQuery(
    'get',
    '/api/v1/items',
    { params: { query: { sort, limit, ...(filter && { filter: JSON.stringify(filter) }), ...(q && { q }) } } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: (page: Schemas['AllItemsPage']) => page.next, placeholderData: (before) => before },
  )
  const pages = query.data?.pages
  const items = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages])
  const names = useMemo(() => namesOf(pages ?? []), [pages])
  return { ...query, items, names, total: pages?.[0]?.total ?? 0 }
}

function namesOf(pages: readonly Schemas['AllItemsPage'][]): Names {
  const names = pages.map((page) => page.names)
  return {
    projects: byId(names.flatMap(({ projects }) => projects)),
    statuses: byId(names.flatMap(({ statuses }) => statuses)),
    types: byId(names.flatMap(({ types }) => types)),
    people: byId(names.flatMap(({ people }) => people)),
    labels: byId(names.flatMap(({ labels }) => labels)),
  }
}

function byId<Row extends { id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
