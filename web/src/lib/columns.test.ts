import { expect, test } from 'vitest'
import { arrange, moveColumn, plainLayout, resizeColumn, toggleColumn } from './columns'

const columns = [
  { id: 'wbs', width: 60 },
  { id: 'title', width: 300, isPinned: true },
  { id: 'start', width: 90, minWidth: 70 },
  { id: 'finish', width: 90 },
]
const shown = (layout = plainLayout) => arrange(columns, layout).map((column) => column.id)

test('pinned columns lead and cannot be hidden', () => {
  expect(shown()).toEqual(['title', 'wbs', 'start', 'finish'])
  expect(shown({ ...plainLayout, hidden: ['title', 'start'] })).toEqual(['title', 'wbs', 'finish'])
})

test('a moved column keeps its place and new columns follow', () => {
  const moved = moveColumn(columns, plainLayout, 'finish', -2)
  expect(shown(moved)).toEqual(['title', 'finish', 'wbs', 'start'])
  expect(moveColumn(columns, moved, 'finish', -1)).toBe(moved)
  expect(moveColumn(columns, moved, 'title', 1)).toBe(moved)
  expect(shown({ ...plainLayout, order: ['start', 'gone'] })).toEqual(['title', 'start', 'wbs', 'finish'])
})

test('a width stays between its limits', () => {
  const start = { id: 'start', width: 90, minWidth: 70 }
  expect(arrange(columns, resizeColumn(plainLayout, start, 10)).find((column) => column.id === 'start')?.width).toBe(70)
  expect(arrange(columns, resizeColumn(plainLayout, start, 9999)).find((column) => column.id === 'start')?.width).toBe(1200)
})

test('hiding twice shows again', () => {
  expect(toggleColumn(toggleColumn(plainLayout, 'start'), 'start')).toEqual(plainLayout)
})
