import { expect, test, vi } from 'vitest'
import { ApiProblem } from './problem'
import { saveText, type Standing } from './savingText'

/** A row on the server: it refuses older versions with what it holds. */
function row(standing: Standing) {
  return vi.fn(async (version: number) => {
    if (version !== standing.version) throw new ApiProblem({ status: 412, code: 'core.stale', title: '', current: standing })
  })
}

const standingIn = (current: unknown) => current as Standing
const read = { version: 1, text: '旧' }

test('an unchanged text is saved over the version that was read', async () => {
  const send = row(read)
  expect(await saveText({ base: '旧', written: '新', standing: read, send, standingIn })).toEqual({ theirs: null })
  expect(send).toHaveBeenCalledExactlyOnceWith(1)
})

test('what somebody else wrote meanwhile is answered, and not overwritten', async () => {
  const send = row({ version: 2, text: '别人的' })
  expect(await saveText({ base: '旧', written: '新', standing: read, send, standingIn })).toEqual({ theirs: '别人的' })
  expect(send).toHaveBeenCalledOnce()
})

test('a live update that brought the other text does not hide it', async () => {
  const standing = { version: 2, text: '别人的' }
  const send = row(standing)
  expect(await saveText({ base: '旧', written: '新', standing, send, standingIn })).toEqual({ theirs: '别人的' })
  expect(send).not.toHaveBeenCalled()
})

test('another field that changed is no conflict', async () => {
  const send = row({ version: 5, text: '旧' })
  expect(await saveText({ base: '旧', written: '新', standing: read, send, standingIn })).toEqual({ theirs: null })
  expect(send).toHaveBeenLastCalledWith(5)
})

test('other refusals are thrown', async () => {
  const send = vi.fn().mockRejectedValue(new ApiProblem({ status: 403, code: 'core.forbidden', title: '' }))
  await expect(saveText({ base: '旧', written: '新', standing: read, send, standingIn })).rejects.toMatchObject({ status: 403 })
})
