import type { components } from '@/api/schema'

export type Comment = components['schemas']['CommentOut']

/** A comment and the replies to it. */
export interface Thread {
  first: Comment
  replies: Comment[]
}

/** Comments by what they answer; both in the order they were written. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  const threads = new Map<number, Thread>()
  for (const comment of comments) {
    const thread = comment.reply_to_id === null ? undefined : threads.get(comment.reply_to_id)
    if (thread) thread.replies.push(comment)
    else threads.set(comment.id, { first: comment, replies: [] })
  }
  return [...threads.values()]
}

/** The comment that the address names: `#comment-12`. */
export function namedComment(hash: string): number | undefined {
  const found = /^#comment-(\d+)$/.exec(hash)
  return found ? Number(found[1]) : undefined
}
