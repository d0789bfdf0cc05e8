import { expect, test } from 'vitest'
import { concerns } from './useLive'

const event = { project: 7, kinds: ['item'], ids: [1], change_set: 'c', by: 2 }
const about = (path: string, params?: object) => concerns({ queryKey: ['get', path, params && { params: { path: params } }] }, event)

test('what is shown of this project is fetched again, other projects are not', () => {
  expect(about('/api/v1/projects/{project_id}/items', { project_id: 7 })).toBe(true)
  expect(about('/api/v1/projects/{project_id}/items', { project_id: 8 })).toBe(false)
})

test('after something was missed everything is fetched', () => {
  expect(concerns({ queryKey: ['get', '/api/v1/me'] }, { ...event, project: null })).toBe(true)
})

test('a single item may belong to it; my own account does not', () => {
  expect(about('/api/v1/items/{item_id}', { item_id: 3 })).toBe(true)
  expect(about('/api/v1/projects')).toBe(true)
  expect(about('/api/v1/me')).toBe(false)
  expect(about('/api/v1/templates')).toBe(false)
})
