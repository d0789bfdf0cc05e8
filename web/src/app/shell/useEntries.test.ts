import { expect, test } from 'vitest'
import { administrationPages, projectTabs } from './useEntries'

const paths = (entries: readonly { path: string }[]) => entries.map((entry) => entry.path)

test('who may change nothing sees no settings of a project', () => {
  expect(paths(projectTabs({}))).not.toContain('settings')
  expect(paths(projectTabs({ manage: true })).at(-1)).toBe('settings')
  expect(paths(projectTabs({}))[0]).toBe('')
})

test('each page of the administration asks for its own right', () => {
  expect(administrationPages({})).toEqual([])
  expect(paths(administrationPages({ manage_people: true }))).toEqual(expect.arrayContaining(['people', 'groups', 'roles']))
  expect(paths(administrationPages({ manage_people: true }))).not.toContain('company')
})
