import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { show } from '@/testing/render'
import { serve } from '@/testing/server'
import type { ItemDetail } from '../../useItem'
import { MarkdownEditor } from './MarkdownEditor'
import { withoutUploads } from './useUploads'

/** Stands where the browser sends a file; each test says how it ends. */
class Sending extends EventTarget {
  static readonly all: Sending[] = []
  status = 0
  statusText = ''
  response: unknown = null
  responseType = ''
  readonly upload = new EventTarget()
  open(): void {
    Sending.all.push(this)
  }
  setRequestHeader(): void {}
  getResponseHeader(): string | null {
    return null
  }
  send(): void {}
  end(status: number, response: unknown): void {
    Object.assign(this, { status, response })
    this.dispatchEvent(new Event('load'))
  }
}

const picture = new File(['x'], '现场[1].png', { type: 'image/png' })

beforeEach(() => {
  localStorage.clear()
  Sending.all.length = 0
  vi.stubGlobal('XMLHttpRequest', Sending)
  serve({})
  show(<MarkdownEditor item={{ id: 7, project_id: 3, key: 'ERP-7' } as ItemDetail} label="写评论" draftKey="item 7" submitWord="send" onSubmit={() => Promise.resolve(true)} />)
})

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox')
const paste = () => fireEvent.paste(field(), { clipboardData: { files: [picture] } })

test('a pasted picture shows itself where the caret was', async () => {
  await userEvent.type(field(), '前后')
  field().setSelectionRange(1, 1)
  paste()
  await waitFor(() => expect(field().value).toMatch(/^前\[… 现场 1 .png\]\(upload:\w+\)后$/))
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /发\s?送/ }).disabled).toBe(true)
  Sending.all[0]?.end(201, { id: 9, name: '现场[1].png' })
  await waitFor(() => expect(field().value).toBe('前![现场 1 .png](/api/v1/attachments/9/content)后'))
})

test('a file that did not arrive keeps its place and is tried again', async () => {
  paste()
  await waitFor(() => expect(Sending.all).toHaveLength(1))
  Sending.all[0]?.end(413, { code: 'work.file_too_large', title: '', detail: '文件不能超过 200 MB。' })
  expect((await screen.findByRole('alert')).textContent).toBe('文件不能超过 200 MB。')
  await userEvent.click(screen.getByRole('button', { name: /重试/ }))
  await waitFor(() => expect(Sending.all).toHaveLength(2))
  Sending.all[1]?.end(201, { id: 9, name: 'a.png' })
  await waitFor(() => expect(field().value).toBe('![a.png](/api/v1/attachments/9/content)'))
})

test('a file can be given up, and a draft keeps no place for one', async () => {
  paste()
  await waitFor(() => expect(Sending.all).toHaveLength(1))
  expect(withoutUploads(field().value)).toBe('')
  Sending.all[0]?.end(500, null)
  await userEvent.click(await screen.findByRole('button', { name: /不上传/ }))
  expect(field().value).toBe('')
})
