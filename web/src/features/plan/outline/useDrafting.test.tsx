import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { NewItem } from '@/api/itemWrites'
import type { Changed, Item, Plan } from '@/api/plan'
import { placeAll } from '@/lib/tree'
import type { PlanKit } from '../columns/planKit'
import { outlineLines } from '../rows/rows'
import { withDrafts } from './drafts'
import { useDrafting } from './useDrafting'

/** 1 设计 (2 方案), 3 施工; created items get numbers from 10. */
const start: [number, number | null][] = [[1, null], [2, 1], [3, null]]
let items: Item[] = []
let refuses = false
const asked: NewItem[] = []
const table = { current: { focusRow: vi.fn(), edit: vi.fn() } }

/** What was drawn last; the plan may know more already. */
let shown: Item[] = []
const planNow = () => ({ items: placeAll(shown), byId: new Map(shown.map((item) => [item.id, item])) }) as unknown as Plan

async function create(item: NewItem): Promise<Changed | undefined> {
  asked.push(item)
  await Promise.resolve()
  if (refuses) return undefined
  const made = { id: 9 + asked.length, parent_id: item.parent_id ?? null, rank: `z${asked.length}`, title: item.title } as Item
  items = [...items, made]
  return { items: [made] } as Changed
}

const kit = { planNow, writes: { create } } as unknown as PlanKit
const linesNow = () => outlineLines({ ...planNow(), waitsFor: () => '', matching: null, shown: null })
const options = { kit, table, unfold: vi.fn(), fieldsBeside: () => ({ type_id: 4 }), onCreated: vi.fn() }
const drafting = () => renderHook(({ plan }) => useDrafting({ ...options, plan, linesNow: () => withDrafts(linesNow(), []) }), { initialProps: { plan: planNow() } })

beforeEach(() => {
  items = start.map(([id, parent_id], place) => ({ id, parent_id, rank: `a${place}`, title: `任务${id}` }) as Item)
  shown = items
  asked.length = 0
  refuses = false
  vi.clearAllMocks()
})

test('a row is edited as soon as it is begun', () => {
  const { result } = drafting()
  act(() => result.current.start(2, 'after'))
  expect(result.current.drafts).toMatchObject([{ id: 'draft 1', anchor: 2, isSent: false }])
  expect(table.current.edit).toHaveBeenCalledExactlyOnceWith('draft 1', 'title')
})

test('Enter after Enter writes row after row, each beside the one before, without waiting', async () => {
  const { result, rerender } = drafting()
  act(() => result.current.start(2, 'after'))
  act(() => {
    result.current.send('draft 1', '评审')
    result.current.goOn('draft 1')
    result.current.send('draft 2', '定稿')
    result.current.goOn('draft 2')
  })
  expect(result.current.drafts.map(({ id, isSent }) => [id, isSent])).toEqual([['draft 1', true], ['draft 2', true], ['draft 3', false]])
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked).toEqual([{ title: '评审', parent_id: 1, after_id: 2, type_id: 4 }, { title: '定稿', parent_id: 1, after_id: 10, type_id: 4 }])
  await waitFor(() => expect(options.onCreated).toHaveBeenCalledTimes(2))
  shown = items
  rerender({ plan: planNow() })
  await waitFor(() => expect(result.current.drafts).toMatchObject([{ id: 'draft 3', anchor: 11 }]))
})

test('Enter on an empty row ends and goes back to the row beside it', () => {
  const { result } = drafting()
  act(() => result.current.start(3, 'after'))
  act(() => {
    result.current.drop('draft 1')
    result.current.goOn('draft 1')
  })
  expect(result.current.drafts).toEqual([])
  expect(table.current.focusRow).toHaveBeenCalledExactlyOnceWith(3)
  expect(asked).toEqual([])
})

test('what the server refuses stays to be written again', async () => {
  refuses = true
  const { result } = drafting()
  act(() => result.current.start(3, 'after'))
  act(() => result.current.send('draft 1', '试运行'))
  await waitFor(() => expect(result.current.drafts).toMatchObject([{ title: '试运行', isSent: false }]))
  act(() => result.current.start(1, 'after'))
  expect(result.current.drafts).toMatchObject([{ title: '试运行' }, { title: '' }])
})

test('Tab indents the row that is being written and unfolds where it goes', () => {
  const { result } = renderHook(() => useDrafting({ ...options, plan: planNow(), linesNow: () => withDrafts(linesNow(), [{ id: 'draft 1', relation: 'after', anchor: 3, title: '', isSent: false }]) }))
  act(() => result.current.start(3, 'after'))
  act(() => result.current.relevel('draft 1', 'in'))
  expect(result.current.drafts).toMatchObject([{ relation: 'inside', anchor: 3 }])
  expect(options.unfold).toHaveBeenCalledWith(3)
})
