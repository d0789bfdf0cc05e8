import { type KeyboardEvent, useState } from 'react'
import { useCommentText } from '@/api/itemTexts'
import { isComposing } from '@/lib/keyboard'
import { useText } from '@/ui/language'
import { Avatar } from '@/ui/person/Avatar'
import { words } from '@/ui/text'
import { AgoText } from '@/ui/value/AgoText'
import type { ItemDetail } from '../useItem'
import { CommentTools, type CommentVerbs } from './CommentTools'
import { CommentVersions } from './CommentVersions'
import { useKeptText } from './conflict/useKeptText'
import { LazyMarkdownEditor } from './editor/LazyMarkdownEditor'
import { forgetDraft, hasDraft } from './editor/useDraft'
import { Markdown } from './Markdown'
import { REACTIONS } from './reactionLook'
import { Reactions } from './Reactions'
import { text } from './text'
import type { Comment } from './threads'
import type { DiscussionWrites } from './useDiscussion'
import styles from './discussion.module.css'

interface Props {
  comment: Comment
  item: ItemDetail
  writes: DiscussionWrites
  isNamed: boolean
  onReply: (isQuoting: boolean) => void
}

/** One comment; with the focus on it, R replies, Q quotes, E edits and 1 to 6 react. */
export function CommentRow({ comment, item, writes, isNamed, onReply }: Props) {
  const t = useText(text)
  const draftKey = `comment ${comment.id}`
  const [isEditing, setEditing] = useState(() => hasDraft(draftKey))
  const [isHistoryOpen, setHistoryOpen] = useState(false)
  const verbs: CommentVerbs = { reply: onReply, edit: () => setEditing(true), showVersions: () => setHistoryOpen(true) }
  if (comment.is_removed) {
    return (
      <article id={`comment-${comment.id}`} className={styles['trace']}>
        {t.removedBy(comment.removed_by_name)}
      </article>
    )
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- every key is in its menus as well
    <article
      id={`comment-${comment.id}`}
      className={styles['comment']}
      data-named={isNamed}
      aria-label={t.comment(comment.author_name)}
      aria-keyshortcuts="r q e 1 2 3 4 5 6"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys act on the comment that has the focus
      tabIndex={0}
      onKeyDown={(event) => runKey(event, comment, verbs, writes)}
    >
      <Avatar name={comment.author_name} size={26} />
      <div className={styles['said']}>
        <header>
          <b>{comment.author_name}</b>
          <a href={`#comment-${comment.id}`} className={styles['when']}>
            <AgoText instant={comment.created_at} />
          </a>
          {comment.edited_at && (
            <button type="button" className={styles['edited']} title={t.versions} onClick={verbs.showVersions}>
              {t.edited}
            </button>
          )}
          <CommentTools comment={comment} item={item} writes={writes} verbs={verbs} />
        </header>
        {isEditing ? <EditedComment comment={comment} item={item} draftKey={draftKey} writes={writes} onDone={() => setEditing(false)} /> : <Markdown html={comment.html} />}
        <Reactions comment={comment} writes={writes} />
      </div>
      {isHistoryOpen && <CommentVersions commentId={comment.id} onClose={() => setHistoryOpen(false)} />}
    </article>
  )
}

function EditedComment({ comment, item, draftKey, writes, onDone }: Pick<Props, 'comment' | 'item' | 'writes'> & { draftKey: string; onDone: () => void }) {
  const common = useText(words)
  const settle = () => {
    forgetDraft(draftKey)
    onDone()
  }
  const { save, dialog } = useKeptText(useCommentText(comment, writes.refresh), settle)
  const submit = async (written: string, base: string) => {
    const isSaved = await save(written, base)
    if (isSaved) settle()
    return isSaved
  }
  return (
    <>
      <LazyMarkdownEditor item={item} label={common.edit} draftKey={draftKey} initial={comment.body} submitWord="save" onSubmit={submit} onCancel={onDone} />
      {dialog}
    </>
  )
}

function runKey(event: KeyboardEvent, comment: Comment, verbs: CommentVerbs, writes: DiscussionWrites): void {
  if (event.target !== event.currentTarget || isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return
  const sign = comment.can['react'] ? REACTIONS[Number(event.key) - 1] : undefined
  if (sign) writes.toggle(comment, sign.kind)
  else if (event.key === 'r' && comment.can['reply']) verbs.reply(false)
  else if (event.key === 'q' && comment.can['reply']) verbs.reply(true)
  else if (event.key === 'e' && comment.can['edit']) verbs.edit()
  else return
  event.preventDefault()
  event.stopPropagation()
}
