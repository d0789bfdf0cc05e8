import { expect, test } from 'vitest'
import type { Item, Plan } from '@/api/plan'
import type { Backlog } from '@/api/sprints'
import { listsOf, stepOf } from './lists'

const items = [1, 2, 3, 4].map((id) => ({ id, key: `A-${id}`, title: `故事 ${id}` }) as Item)
const plan = { items, byId: new Map(items.map((item) => [item.id, item])) } as unknown as Plan
const backlog = {
  unit: 'points',
  items: [
    { id: 8, state: 'planned' },
    { id: 9, state: 'active' },
  ],
  spots: [[3, null], [1, 9], [2, 9], [4, null]],
  can: {},
} as unknown as Backlog

const shape = (q?: string) => listsOf(backlog, plan, q).map(({ sprint, items: found }) => [sprint?.id ?? null, found.map(({ id }) => id)])

test('active sprints come first, the backlog last, each in its order', () => {
  expect(shape()).toEqual([[9, [1, 2]], [8, []], [null, [3, 4]]])
  expect(shape('a-4')).toEqual([[9, []], [8, []], [null, [4]]])
})

test('a step goes one place, or to the end of the next list', () => {
  const lists = listsOf(backlog, plan)
  const step = (id: number, key: string) => {
    const found = stepOf(lists, plan.byId.get(id) as Item, key)
    return found && [found.list.sprint?.id ?? null, found.place, found.beside]
  }
  expect(step(2, 'ArrowUp')).toEqual([9, 0, { before_id: 1 }])
  expect(step(1, 'ArrowDown')).toEqual([9, 1, { after_id: 2 }])
  expect(step(1, 'ArrowUp')).toBeNull()
  expect(step(3, 'ArrowLeft')).toEqual([8, 0, undefined])
  expect(step(3, 'ArrowRight')).toBeNull()
})
