import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, type Ref, useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { plainLayout } from '@/lib/columns'
import type { Outline, RowId } from '@/lib/outline'
import { show } from '@/testing/render'
import { TextCellEditor } from '../edit/TextCellEditor'
import { TreeTable } from './TreeTable'
import type { Column, OutlineActions, TreeTableHandle } from './types'

interface Row {
  id: number
  title: string
  depth: number
  isParent: boolean
}

const rows: Row[] = [
  { id: 1, title: '设计', depth: 0, isParent: true },
  { id: 2, title: '方案', depth: 1, isParent: false },
  { id: 3, title: '评审', depth: 1, isParent: false },
  { id: 4, title: '施工', depth: 0, isParent: false },
]
const outline: Outline<Row> = { idOf: (row) => row.id, depthOf: (row) => row.depth, isParent: (row) => row.isParent }
const onSave = vi.fn<(id: number, title: string) => void>()
const actions = { add: vi.fn(), indent: vi.fn(), outdent: vi.fn(), move: vi.fn(), remove: vi.fn(), open: vi.fn() } satisfies OutlineActions
const columns: Column<Row>[] = [
  {
    id: 'title',
    title: '标题',
    width: 300,
    isPinned: true,
    render: (row) => row.title,
    edit: (editing) => <TextCellEditor editing={editing} label="标题" value={editing.row.title} onSave={(title) => onSave(editing.row.id, title)} />,
  },
  { id: 'number', title: '编号', width: 80, render: (row) => row.id },
]

function Plan({ many = rows, ref }: { many?: Row[]; ref?: Ref<TreeTableHandle> }) {
  const [folded, setFolded] = useState<ReadonlySet<RowId>>(new Set())
  const [selected, setSelected] = useState<ReadonlySet<RowId>>(new Set())
  const [layout, setLayout] = useState(plainLayout)
  const state = { folded, onFoldedChange: setFolded, selected, onSelectedChange: setSelected, layout, onLayoutChange: setLayout }
  return (
    <div style={{ height: 800 }}>
      <TreeTable ref={ref} label="计划" rows={many} outline={outline} columns={columns} actions={actions} {...state} />
    </div>
  )
}

const titles = () => screen.getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('gridcell')[1]?.textContent)
const focusedRow = () => document.activeElement?.closest('[role=row]')?.getAttribute('data-row')
const press = (keys: string) => userEvent.keyboard(keys)
const selectedRows = () => screen.getAllByRole('row', { selected: true }).map((row) => row.getAttribute('data-row'))

beforeEach(() => vi.clearAllMocks())

async function start() {
  show(<Plan />)
  const cell = screen.getByText('设计')
  await userEvent.click(cell)
  await press('{Escape}')
}

test('arrows move, fold and unfold as in a tree', async () => {
  await start()
  await press('{ArrowDown}')
  expect(focusedRow()).toBe('2')
  await press('{ArrowLeft}')
  expect(focusedRow()).toBe('1')
  await press('{ArrowLeft}')
  expect(titles()).toEqual(['设计', '施工'])
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false')
  await press('{ArrowRight}')
  expect(titles()).toHaveLength(4)
  await press('{ArrowRight}')
  expect(document.activeElement?.getAttribute('role')).toBe('gridcell')
})

test('outline keys ask the page, for the focused row or for the selected ones', async () => {
  await start()
  await press('{Enter}')
  expect(actions.add).toHaveBeenCalledWith(1)
  await press('{ArrowDown}{Tab}')
  expect(actions.indent).toHaveBeenLastCalledWith([2])
  await press('{Shift>}{ArrowDown}{Tab}{/Shift}')
  expect(selectedRows()).toEqual(['2', '3'])
  expect(actions.outdent).toHaveBeenLastCalledWith([2, 3])
  await press('{Control>}{ArrowUp}{/Control}')
  expect(actions.move).toHaveBeenLastCalledWith([2, 3], 'up')
  await press('{Delete}')
  expect(actions.remove).toHaveBeenLastCalledWith([2, 3])
})

test('F2 edits, Enter keeps, and the focus returns to the cell', async () => {
  await start()
  await press('{F2}')
  await press('新设计{Enter}')
  expect(onSave).toHaveBeenCalledExactlyOnceWith(1, '新设计')
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(focusedRow()).toBe('1')
  expect(actions.add).not.toHaveBeenCalled()
})

test('the first column stands for its row: after a click Tab indents and Enter adds', async () => {
  show(<Plan />)
  await userEvent.click(screen.getByText('方案'))
  await press('{Tab}')
  expect(actions.indent).toHaveBeenLastCalledWith([2])
  await press('{F2}{Enter}{Enter}')
  expect(actions.add).toHaveBeenCalledExactlyOnceWith(2)
})

test('the first key of an input method opens the editor, and writing nothing changes nothing', async () => {
  await start()
  await press('{ArrowDown}{ArrowRight}')
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Process', keyCode: 229 })
  expect(screen.getByRole('textbox')).toHaveProperty('value', '')
  fireEvent.blur(screen.getByRole('textbox'))
  expect(onSave).not.toHaveBeenCalled()
})

test('typing on a cell replaces its text, Esc brings it back', async () => {
  await start()
  await press('{ArrowDown}{ArrowRight}x')
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'x')
  await press('{Escape}')
  expect(onSave).not.toHaveBeenCalled()
  expect(titles()).toContain('方案')
})

test('Space selects, and Esc first clears the selection, then frees Tab', async () => {
  await start()
  await press(' ')
  expect(selectedRows()).toEqual(['1'])
  await press('{Escape}')
  expect(screen.queryAllByRole('row', { selected: true })).toEqual([])
  await press('{Escape}{Tab}')
  expect(actions.indent).not.toHaveBeenCalled()
})

test('a row that is still on its way is edited when it arrives', () => {
  const table = createRef<TreeTableHandle>()
  const { rerender } = show(<Plan ref={table} />)
  act(() => table.current?.edit(5, 'title'))
  expect(screen.queryByRole('textbox')).toBeNull()
  rerender(<Plan ref={table} many={[...rows, { id: 5, title: '新行', depth: 0, isParent: false }]} />)
  expect(screen.getByRole('textbox')).toHaveProperty('value', '新行')
})

test('of ten thousand rows only those seen are drawn', () => {
  const many = Array.from({ length: 10_000 }, (_, id) => ({ id, title: `行 ${id}`, depth: 0, isParent: false }))
  show(<Plan many={many} />)
  expect(screen.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('10001')
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
})
