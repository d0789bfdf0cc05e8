import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { text as itemText } from '../text'
import { type ItemDetail, useComments } from '../useItem'
import { LazyMarkdownEditor } from './editor/LazyMarkdownEditor'
import { ThreadRow } from './ThreadRow'
import { threadsOf } from './threads'
import { useDiscussion } from './useDiscussion'
import { useNamedComment } from './useNamedComment'
import styles from './discussion.module.css'

/** The threads, oldest first, and a place to begin the next. */
export function Discussion({ item }: { item: ItemDetail }) {
  const t = useText(itemText)
  const { data: comments } = useComments(item.id)
  const writes = useDiscussion(item)
  const named = useNamedComment(comments !== undefined)
  if (!comments) return <SkeletonRows rows={3} />
  return (
    <>
      {comments.length === 0 && <p className={styles['nothing']}>{t.noComments}</p>}
      <ol className={styles['comments']}>
        {threadsOf(comments).map((thread) => (
          <ThreadRow key={thread.first.id} thread={thread} item={item} writes={writes} named={named} />
        ))}
      </ol>
      {item.can['comment'] && <LazyMarkdownEditor item={item} label={t.writeComment} draftKey={`item ${item.id}`} placeholder={t.writeComment} submitWord="send" onSubmit={(body) => writes.send(body)} />}
    </>
  )
}
