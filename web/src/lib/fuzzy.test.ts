import { expect, test } from 'vitest'
import { fitness, fitting } from './fuzzy'

test('letters must appear in order', () => {
  expect(fitness('np', 'New project')).toBeGreaterThan(0)
  expect(fitness('pn', 'New project')).toBe(0)
  expect(fitness('新项', '新建项目')).toBeGreaterThan(0)
})

test('the closest comes first and equal ones keep their order', () => {
  const names = ['Reopen project', 'Open project', 'Copy projects', 'Close']
  expect(fitting('open', names, (name) => [name])).toEqual(['Open project', 'Reopen project'])
  expect(fitting('', names, (name) => [name])).toEqual(names)
})
