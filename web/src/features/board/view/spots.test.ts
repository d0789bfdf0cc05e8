import { expect, test } from 'vitest'
import type { Item } from '@/api/plan'
import type { Arrangement } from '../model/arrange'
import { nearestCard, spotOf, titleOfSpot } from './spots'

const cards = (...ids: number[]) => ids.map((id) => ({ id }) as Item)
const place = (label: string) => ({ field: 'status', key: label, value: label, label })
const BOARD: Arrangement = {
  columns: ['待办', '进行中', '完成'].map((label) => ({ place: place(label), count: 0, total: 0 })),
  lanes: [
    { place: place('甲'), count: 3, cells: [cards(1, 2), cards(), cards(3)] },
    { place: place('乙'), count: 1, cells: [cards(4), cards(), cards()] },
  ],
}
const from = (id: number, step: readonly [number, number]) => {
  const spot = spotOf(BOARD, id)
  return spot && nearestCard(BOARD, spot, step)?.id
}

test('arrows go over empty columns and on into the next lane', () => {
  expect([from(1, [1, 0]), from(2, [1, 0]), from(3, [-1, 0]), from(3, [1, 0])]).toEqual([3, 3, 1, undefined])
  expect([from(1, [0, 1]), from(2, [0, 1]), from(4, [0, -1]), from(4, [0, 1])]).toEqual([2, 4, 2, undefined])
})

test('a place is named by its column and lane', () => {
  expect(titleOfSpot(BOARD, { column: 1, lane: 0 })).toBe('进行中 · 甲')
})
