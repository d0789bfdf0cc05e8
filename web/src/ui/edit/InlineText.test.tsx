import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { show } from '@/testing/render'
import { InlineText } from './InlineText'

const onSave = vi.fn()
const start = async (more: { isRequired?: boolean } = {}) => {
  onSave.mockClear()
  show(<InlineText label="标题" value="旧标题" placeholder="无标题" onSave={onSave} {...more} />)
  await userEvent.click(screen.getByRole('button'))
  return screen.getByRole('textbox')
}

test('Enter keeps the text and Esc forgets it', async () => {
  await start()
  await userEvent.keyboard('新标题{Enter}')
  expect(onSave).toHaveBeenCalledExactlyOnceWith('新标题', '旧标题')
  await userEvent.click(screen.getByRole('button'))
  await userEvent.keyboard('别的{Escape}')
  expect(onSave).toHaveBeenCalledOnce()
})

test('the Enter that chooses a word of an input method keeps the field open', async () => {
  const field = await start()
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
  expect(screen.getByRole('textbox')).toBe(field)
  expect(onSave).not.toHaveBeenCalled()
})

test('nothing is saved when nothing changed or a needed text is empty', async () => {
  await start({ isRequired: true })
  await userEvent.keyboard('{Backspace}{Enter}')
  expect(onSave).not.toHaveBeenCalled()
  expect(screen.getByRole('button')).toHaveProperty('textContent', '旧标题')
})

test('a value that somebody else changed meanwhile is not written back by leaving the field', async () => {
  onSave.mockClear()
  const part = (value: string) => <InlineText label="标题" value={value} placeholder="无标题" onSave={onSave} />
  const { rerender } = show(part('旧标题'))
  await userEvent.click(screen.getByRole('button'))
  rerender(part('别人的标题'))
  await userEvent.tab()
  expect(onSave).not.toHaveBeenCalled()
})
