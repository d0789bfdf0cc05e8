import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { serve } from '@/testing/server'
import { clearChanges, nextUndo } from './changeSets'
import { client, ifMatch } from './client'
import type { ApiProblem } from './problem'

const edit = () => client.PATCH('/api/v1/projects/{project_id}', { params: { path: { project_id: 7 } }, headers: ifMatch(3), body: { name: '新名称' } })
const refusal = () => edit().then(() => null, (error: ApiProblem) => error)

beforeEach(() => {
  document.cookie = 'csrftoken=secret'
  clearChanges()
})
afterEach(() => vi.unstubAllGlobals())

test('a write carries the token and the version, and can then be undone', async () => {
  const requests = serve({ 'patch /api/v1/projects/7': { body: { id: 7 }, headers: { 'X-Change-Set': 'c1' } } })
  const { data } = await edit()
  expect(data).toEqual({ id: 7 })
  expect(requests[0]?.headers.get('X-CSRFToken')).toBe('secret')
  expect(requests[0]?.headers.get('If-Match')).toBe('"3"')
  expect(nextUndo()).toEqual({ id: 'c1', operation: 'patch /api/v1/projects/{project_id}', direction: 'done' })
})

test('a refusal is thrown with its messages by field', async () => {
  const errors = [{ field: 'name', code: 'taken', message: '名称已被使用' }]
  serve({ 'patch /api/v1/projects/7': { status: 422, body: { code: 'core.invalid', title: '内容有误', detail: '请检查', errors } } })
  const problem = await refusal()
  expect(problem).toMatchObject({ status: 422, code: 'core.invalid', message: '请检查', fieldMessages: { name: '名称已被使用' } })
  expect(nextUndo()).toBeUndefined()
})

test('a refusal without a body still has its status', async () => {
  serve({ 'patch /api/v1/projects/7': { status: 502, body: null } })
  expect(await refusal()).toMatchObject({ status: 502, code: 'http_502' })
})

test('a server that does not answer is a problem of its own', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await refusal()).toMatchObject({ status: 0, code: 'unreachable' })
})
