import { useText } from '@/ui/language'
import { REACTIONS } from './reactionLook'
import { text } from './text'
import type { Comment } from './threads'
import type { DiscussionWrites } from './useDiscussion'
import styles from './discussion.module.css'

/** The signs on a comment with how many put each; a click puts one's own or takes it back. */
export function Reactions({ comment, writes }: { comment: Comment; writes: DiscussionWrites }) {
  const t = useText(text)
  if (comment.reactions.length === 0) return null
  return (
    <ul className={styles['reactions']} aria-label={t.react}>
      {comment.reactions.map(({ kind, people }) => {
        const names = t.reactionOf(t[kind], people.map(({ name }) => name).join('、'))
        return (
          <li key={kind}>
            <button type="button" title={names} aria-label={names} aria-pressed={writes.isMine(comment, kind)} disabled={!comment.can['react']} onClick={() => writes.toggle(comment, kind)}>
              {REACTIONS.find((look) => look.kind === kind)?.icon}
              {people.length}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
