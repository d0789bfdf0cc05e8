import { describe, expect, it } from 'vitest'
import { differencesOf, isSame, type Trial } from './trials'

const trial = (fields: Partial<Trial>): Trial => ({ itemId: 1, title: '设计', kind: 'duration', value: '3d', ...fields })

describe('differencesOf', () => {
  it('reads durations, people and days', () => {
    const trials = [trial({}), trial({ itemId: 2, kind: 'assignee', value: '7' }), trial({ itemId: 3, kind: 'notBefore', value: '2026-03-09' })]
    expect(differencesOf(trials, 480)).toEqual([
      { item_id: 1, field: 'duration', value: 1440 },
      { item_id: 2, field: 'assignee_id', value: 7 },
      { item_id: 3, field: 'constraint', value: 'SNET' },
      { item_id: 3, field: 'constraint_date', value: '2026-03-09T00:00' },
    ])
  })

  it('drops a constraint together with its date', () => {
    expect(differencesOf([trial({ kind: 'asap', value: '' })], 480)).toEqual([
      { item_id: 1, field: 'constraint', value: 'ASAP' },
      { item_id: 1, field: 'constraint_date', value: null },
    ])
  })

  it('waits until everything is typed', () => {
    expect(differencesOf([], 480)).toBeNull()
    expect(differencesOf([trial({}), trial({ itemId: 2, value: 'soon' })], 480)).toBeNull()
    expect(differencesOf([trial({ kind: 'assignee', value: '' })], 480)).toBeNull()
  })
})

it('knows that two bounds on a start are one thing', () => {
  expect(isSame(trial({ kind: 'asap' }), trial({ kind: 'notBefore' }))).toBe(true)
  expect(isSame(trial({ kind: 'duration' }), trial({ kind: 'assignee' }))).toBe(false)
})
