import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clearChanges } from '@/api/changeSets'
import { client } from '@/api/client'
import { toasts } from '@/lib/toasts'
import { show } from '@/testing/render'
import { type Recorded, serve } from '@/testing/server'
import { Toaster } from '@/ui/feedback/Toaster'
import { useUndo } from './useUndo'

function Page() {
  useUndo()
  return (
    <>
      <input aria-label="名称" />
      <Toaster />
    </>
  )
}

let requests: Recorded[]
const undone = () => requests.filter(({ path }) => path.endsWith('/undo')).map(({ path }) => path.split('/')[4])
const write = () => client.PATCH('/api/v1/projects/{project_id}', { params: { path: { project_id: 7 } }, body: { name: '新' } })

beforeEach(() => {
  clearChanges()
  toasts.set([])
  requests = serve({
    'patch /api/v1/projects/7': { headers: { 'X-Change-Set': 'c1' } },
    'post /api/v1/change-sets/c1/undo': { headers: { 'X-Change-Set': 'c2' } },
    'post /api/v1/change-sets/c2/undo': { headers: { 'X-Change-Set': 'c3' } },
    'post /api/v1/change-sets/c3/undo': { status: 409, body: { code: 'conflict', title: '已有人修改', detail: '李强已修改该项目' } },
  })
  show(<Page />)
})
afterEach(() => vi.unstubAllGlobals())

test('after a write one can undo, redo, and hears why not', async () => {
  await write()
  expect(await screen.findByText('项目已修改')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: '撤销' }))
  expect(await screen.findByText('已撤销：项目已修改')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: '重做' }))
  expect(await screen.findByText('已重做：项目已修改')).toBeDefined()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('无法撤销：李强已修改该项目')).toBeDefined()
  expect(undone()).toEqual(['c1', 'c2', 'c3'])
})

test('Ctrl+Z in a field belongs to the field', async () => {
  await write()
  await userEvent.click(screen.getByRole('textbox'))
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(undone()).toEqual([])
})

test('with nothing to undo it says so', async () => {
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('没有可撤销的操作')).toBeDefined()
})
