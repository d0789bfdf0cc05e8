import { expect, test } from 'vitest'
import { type Comment, namedComment, threadsOf } from './threads'

const comment = (id: number, reply_to_id: number | null = null) => ({ id, reply_to_id }) as Comment

test('replies stand below what they answer, in order', () => {
  const threads = threadsOf([comment(1), comment(2), comment(3, 1), comment(4, 1)])
  expect(threads.map(({ first, replies }) => [first.id, ...replies.map(({ id }) => id)])).toEqual([[1, 3, 4], [2]])
})

test('the address names a comment', () => {
  expect(namedComment('#comment-12')).toBe(12)
  expect(namedComment('#history')).toBeUndefined()
})
