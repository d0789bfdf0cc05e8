import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { serve } from '@/testing/server'
import { useItemWrites } from './itemWrites'
import { type Item, planQuery } from './plan'

const PROJECT = 1
const row = { id: 5, project_id: PROJECT, parent_id: null, rank: 'a', title: '设计', version: 1, values: { cost: 3 }, depth: 0, wbs: '1', child_count: 0, is_summary: false } as unknown as Item

function start(answer: (version: number) => Partial<Item>) {
  const queries = new QueryClient()
  queries.setQueryData(planQuery(PROJECT).queryKey, { project: { id: PROJECT } as never, items: [row], byId: new Map([[5, row]]), links: [], missingYears: [] })
  let version = 1
  const requests = serve({
    'patch /api/v1/items/5': () => {
      version += 1
      return { body: { items: [{ ...row, ...answer(version), version }], dates: { columns: [], rows: [] }, removed_ids: [] } }
    },
  })
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  const { result } = renderHook(() => useItemWrites(PROJECT), { wrapper })
  return { writes: result.current, requests, shown: () => queries.getQueryData(planQuery(PROJECT).queryKey)?.byId.get(5) }
}

test('two quick edits of a row go one after the other, each with the version it finds', async () => {
  const { writes, requests } = start(() => ({}))
  await Promise.all([writes.edit(row, { title: '概要设计' }), writes.edit(row, { priority: 3 })])
  expect(requests.map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"', '"2"'])
})

test('an edit is shown at once, and custom fields that it does not name stay', async () => {
  const { writes, shown } = start(() => ({ values: { cost: 3, site: '常州' } }))
  const edit = writes.edit(row, { values: { site: '常州' } })
  await Promise.resolve()
  expect(shown()?.values).toEqual({ cost: 3, site: '常州' })
  await edit
  expect(shown()?.version).toBe(2)
})
