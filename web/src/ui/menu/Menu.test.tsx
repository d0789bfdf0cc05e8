import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { show } from '@/testing/render'
import { Menu } from './Menu'

const run = { copy: vi.fn(), remove: vi.fn() }
const entries = [
  { id: 'copy', label: 'Copy', run: run.copy },
  { id: 'line', heading: null },
  { id: 'closed', label: 'Locked', isDisabled: true, run: () => expect.unreachable() },
  { id: 'remove', label: 'Delete', isDanger: true, run: run.remove },
]

async function open() {
  vi.clearAllMocks()
  show(
    <Menu label="Actions" entries={entries}>
      <button type="button">More</button>
    </Menu>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'More' }))
  await screen.findByRole('menu')
}

const focused = () => document.activeElement?.textContent

test('arrows go round, letters find, Enter runs and the focus returns', async () => {
  await open()
  expect(focused()).toBe('Copy')
  await userEvent.keyboard('{ArrowUp}')
  expect(focused()).toBe('Delete')
  await userEvent.keyboard('{ArrowDown}l')
  expect(focused()).toBe('Locked')
  await userEvent.keyboard('{Enter}')
  await userEvent.keyboard('{End}{Enter}')
  expect(run.remove).toHaveBeenCalledOnce()
  expect(focused()).toBe('More')
})

test('Esc closes and runs nothing', async () => {
  await open()
  await userEvent.keyboard('{Escape}')
  expect(focused()).toBe('More')
  expect(run.copy).not.toHaveBeenCalled()
})

test('many choices are narrowed by what is typed, also by what is not shown', async () => {
  vi.clearAllMocks()
  const choices = [
    { id: 'wang', label: '王芳', searched: '王芳 wangfang wf', run: run.copy },
    { id: 'li', label: '李雷', searched: '李雷 lilei ll', run: run.remove },
  ]
  show(
    <Menu label="People" findLabel="Name" entries={choices}>
      <button type="button">Give to</button>
    </Menu>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Give to' }))
  await screen.findByRole('searchbox', { name: 'Name' })
  await userEvent.keyboard('ll')
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['李雷'])
  await userEvent.keyboard('{Enter}')
  expect(run.remove).toHaveBeenCalledOnce()
  expect(focused()).toBe('Give to')
})
