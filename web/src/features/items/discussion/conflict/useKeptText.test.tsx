import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { SavedText } from '@/api/savingText'
import { show } from '@/testing/render'
import { useKeptText } from './useKeptText'

/** A text that somebody else has changed from `旧` meanwhile. */
const theirs = '第一行\n第二行：对方改的'
const saveText = vi.fn(async (_written: string, base: string): Promise<SavedText> => ({ theirs: base === theirs ? null : theirs }))
const onSettled = vi.fn()

function Writer() {
  const { save, dialog } = useKeptText(saveText, onSettled)
  return (
    <>
      <button type="button" onClick={() => void save('第一行：我改的\n第二行', '第一行\n第二行')}>
        save
      </button>
      {dialog}
    </>
  )
}

// The dialog is fetched when it is needed; here it is at hand, however busy the machine.
beforeAll(() => import('./TextConflict').then(() => undefined), 30_000)

beforeEach(async () => {
  vi.clearAllMocks()
  show(<Writer />)
  await userEvent.click(screen.getByRole('button', { name: 'save' }))
  await screen.findByText('有人同时改了这段文字')
})

test('both versions are shown, and the merged one holds both', async () => {
  expect(screen.getByLabelText('我写的').textContent).toContain('我改的')
  expect(screen.getByLabelText('对方已保存的').textContent).toContain('对方改的')
  await userEvent.click(screen.getByText('保存合并后的内容'))
  await waitFor(() => expect(onSettled).toHaveBeenCalledOnce())
  expect(saveText).toHaveBeenLastCalledWith('第一行：我改的\n第二行：对方改的', theirs)
})

test('mine may go over theirs, knowingly', async () => {
  await userEvent.click(screen.getByText('保存我写的'))
  await waitFor(() => expect(saveText).toHaveBeenLastCalledWith('第一行：我改的\n第二行', theirs))
})

test('theirs may stay, and closing saves nothing', async () => {
  await userEvent.click(screen.getByText('采用对方的'))
  expect(onSettled).toHaveBeenCalledOnce()
  expect(saveText).toHaveBeenCalledOnce()
})
