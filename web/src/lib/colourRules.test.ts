import { expect, test } from 'vitest'
import { type ColourRule, colourRules, firstHolding } from './colourRules'

const late: ColourRule = { name: '逾期', colour: 'red', filter: { field: 'finish', op: 'overdue' } }
const mine: ColourRule = { name: '我的', colour: 'blue', filter: { field: 'assignee', op: 'in', value: ['me'] } }

test('rules survive the address; what has no word, no known colour or no filter does not', () => {
  expect(colourRules(JSON.parse(JSON.stringify([late, mine])))).toEqual([late, mine])
  expect(colourRules([{ ...late, name: ' ' }, { ...late, colour: 'javascript' }, { ...late, filter: 1 }, null, 'x'])).toEqual([])
  expect(colourRules(Array.from({ length: 9 }, () => late))).toHaveLength(6)
  expect(colourRules('red')).toEqual([])
})

test('of several rules that hold the first one colours', () => {
  const ids = new Map([[late, [1, 2]], [mine, [2, 3]]])
  const colours = firstHolding([late, mine], (rule) => ids.get(rule) ?? [])
  expect([1, 2, 3, 4].map((id) => colours.get(id)?.name)).toEqual(['逾期', '逾期', '我的', undefined])
})
