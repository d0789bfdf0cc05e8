import { expect, test } from 'vitest'
import { asked, warningsSearch } from './search'

test('an address keeps only what it may say, and nothing that is so by default', () => {
  expect(warningsSearch({ kind: 'late', state: 'active', group: 'colour', project: 7, mine: true, x: 1 })).toEqual({ kind: 'late', project: 7, mine: true })
})

test('a project’s page asks for its own warnings whatever the address says', () => {
  expect(asked({ project: 7, mine: true }, 3)).toMatchObject({ project_id: 3, owner: 'me', state: 'active', kind: '' })
  expect('project_id' in asked({}, undefined)).toBe(false)
})
