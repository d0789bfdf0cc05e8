import { expect, test } from 'vitest'
import { ownAddress, wayOf } from './ways'

const ORIGIN = 'https://pm.example.com'

test.each([
  ['/projects/7/board', 'navigate', 'shell'],
  ['/static/app/assets/main-abc.js', 'cors', 'asset'],
  ['/api/v1/me', 'cors', 'network'],
  ['/api/v1/attachments/7', 'navigate', 'network'],
  ['/accounts/login/?next=/', 'navigate', 'network'],
  ['/feeds/secret/touchstone.ics', 'navigate', 'network'],
  ['/static/touchstone.svg', 'no-cors', 'network'],
  ['/my-work', 'cors', 'network'],
])('%s is answered as %s → %s', (path, mode, way) => {
  expect(wayOf({ method: 'GET', mode, url: ORIGIN + path }, ORIGIN)).toBe(way)
})

test('writes and other origins are never touched', () => {
  expect(wayOf({ method: 'POST', mode: 'navigate', url: `${ORIGIN}/projects` }, ORIGIN)).toBe('network')
  expect(wayOf({ method: 'GET', mode: 'navigate', url: 'https://other.example/projects' }, ORIGIN)).toBe('network')
})

test('a message leads nowhere but to us', () => {
  expect(ownAddress('/items/ERP-12', ORIGIN)).toBe(`${ORIGIN}/items/ERP-12`)
  expect(ownAddress('https://evil.example/', ORIGIN)).toBe(ORIGIN)
})
