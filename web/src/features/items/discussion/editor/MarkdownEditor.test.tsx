import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { show } from '@/testing/render'
import { serve } from '@/testing/server'
import type { ItemDetail } from '../../useItem'
import { MarkdownEditor } from './MarkdownEditor'

const item = { id: 7, project_id: 3, key: 'ERP-7' } as ItemDetail
const people = [
  { kind: 'person', id: 2, name: '林晓梅', title: '采购经理' },
  { kind: 'group', id: 5, name: '评审组', title: '' },
]
const onSubmit = vi.fn<(written: string, base: string) => Promise<boolean>>()

beforeEach(() => {
  localStorage.clear()
  onSubmit.mockReset().mockResolvedValue(true)
  serve({ 'get /api/v1/items/7/mentionable': { body: people } })
})

function open(more: Partial<Parameters<typeof MarkdownEditor>[0]> = {}): HTMLTextAreaElement {
  show(<MarkdownEditor item={item} label="写评论" draftKey="item 7" submitWord="send" onSubmit={onSubmit} {...more} />)
  return screen.getByRole('textbox')
}

/** What a browser tells while an input method composes: keys with `isComposing`, or 229 in Safari. */
function compose(field: HTMLTextAreaElement, letters: string): void {
  fireEvent.compositionStart(field)
  fireEvent.keyDown(field, { key: 'Process', keyCode: 229, isComposing: true })
  fireEvent.input(field, { target: { value: field.value + letters }, isComposing: true })
}

test('Ctrl+Enter sends, and the editor is empty again', async () => {
  const field = open()
  await userEvent.type(field, '已完成')
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(onSubmit).toHaveBeenCalledExactlyOnceWith('已完成', ''))
  await waitFor(() => expect(field.value).toBe(''))
})

test('no Enter and no Escape of an input method ever sends, closes or chooses', async () => {
  const onCancel = vi.fn()
  const field = open({ onCancel })
  await userEvent.type(field, '请@')
  await screen.findByRole('listbox')
  compose(field, 'lin')
  for (const key of ['Enter', 'Escape', 'ArrowDown', 'Tab']) {
    fireEvent.keyDown(field, { key, isComposing: true })
    fireEvent.keyDown(field, { key, ctrlKey: true, isComposing: true })
    fireEvent.keyDown(field, { key, keyCode: 229 })
  }
  expect(field.value).toBe('请@lin')
  expect([onSubmit.mock.calls.length, onCancel.mock.calls.length]).toEqual([0, 0])
  fireEvent.compositionEnd(field, { data: '林' })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onSubmit).not.toHaveBeenCalled()
})

test('a plain Enter is a new line', async () => {
  const field = open()
  await userEvent.type(field, '一{Enter}二')
  expect(field.value).toBe('一\n二')
  expect(onSubmit).not.toHaveBeenCalled()
})

test('people and groups are chosen by keys and written where they were begun', async () => {
  const field = open()
  await userEvent.type(field, '请@')
  await screen.findByRole('listbox')
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('评审组')
  await userEvent.keyboard('{Enter}看一下')
  expect(field.value).toBe('请@[评审组](group:5) 看一下')
})

test('what was written waits when the page is opened again, until it is discarded', async () => {
  await userEvent.type(open(), '写到一半')
  document.body.replaceChildren()
  expect(open().value).toBe('写到一半')
  await userEvent.click(screen.getByRole('button', { name: '丢弃草稿' }))
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('')
})

test('what the server refused stays', async () => {
  onSubmit.mockResolvedValue(false)
  const field = open()
  await userEvent.type(field, '重要')
  fireEvent.keyDown(field, { key: 'Enter', metaKey: true })
  await waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  expect(field.value).toBe('重要')
})
