import { expect, test } from 'vitest'
import { contrast } from './contrast'
import { initials, PERSON_COLOURS, personColour } from './person'

test.each([
  ['王小明', '小明'],
  ['李强', '强'],
  ['欧阳静怡', '静怡'],
  ['欧阳静', '静'],
  ['司马', '马'],
  ['阿卜杜拉·买买提', '买提'],
  ['Ada Lovelace', 'AL'],
  ['Madonna', 'MA'],
  ['Jean-Luc Picard', 'JP'],
  ['  ', '?'],
])('%s shows %s', (name, expected) => expect(initials(name)).toBe(expected))

test('a person keeps the colour, and white is readable on every one', () => {
  expect(personColour('王小明')).toBe(personColour('王小明'))
  for (const colour of PERSON_COLOURS) expect(contrast('#ffffff', colour)).toBeGreaterThan(4.5)
})
