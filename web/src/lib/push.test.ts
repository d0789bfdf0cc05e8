import { expect, test } from 'vitest'
import { bytesOf, pushState } from './push'

test('keys are base64 for URLs', () => {
  expect([...bytesOf('-_8A')]).toEqual([251, 255, 0])
})

test('a browser without push says so', async () => {
  expect(await pushState()).toBe('unsupported')
})
