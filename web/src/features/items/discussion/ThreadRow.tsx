import { CheckCircleOutlined, MessageOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useText } from '@/ui/language'
import type { ItemDetail } from '../useItem'
import { CommentRow } from './CommentRow'
import { LazyMarkdownEditor } from './editor/LazyMarkdownEditor'
import { hasDraft } from './editor/useDraft'
import { quoted } from './editor/writing'
import { text } from './text'
import type { Comment, Thread } from './threads'
import type { DiscussionWrites } from './useDiscussion'
import styles from './discussion.module.css'

interface Props {
  thread: Thread
  item: ItemDetail
  writes: DiscussionWrites
  /** The comment that the address names. */
  named: number | undefined
}

/** A comment with its replies; a resolved thread is folded away until somebody asks for it. */
export function ThreadRow({ thread, item, writes, named }: Props) {
  const t = useText(text)
  const { first, replies } = thread
  const draftKey = `reply ${first.id}`
  const holdsNamed = [first, ...replies].some(({ id }) => id === named)
  const [isOpen, setOpen] = useState(first.resolved_at === null || holdsNamed)
  const [quotation, setQuotation] = useState<string | null>(() => (hasDraft(draftKey) ? '' : null))
  const replyTo = (comment: Comment) => (isQuoting: boolean) => setQuotation(isQuoting ? quoted(comment.body, comment.author_name) : '')
  const row = (comment: Comment) => <CommentRow key={comment.id} comment={comment} item={item} writes={writes} isNamed={comment.id === named} onReply={replyTo(comment)} />
  const isFolded = first.resolved_at !== null && !isOpen
  return (
    <li className={styles['thread']} data-resolved={first.resolved_at !== null}>
      {first.resolved_at !== null && (
        <button type="button" className={styles['resolved']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <CheckCircleOutlined aria-hidden />
          {t.resolvedBy(first.resolved_by_name)}
          {replies.length > 0 && <small>{t.replies(replies.length)}</small>}
        </button>
      )}
      {!isFolded && (
        <>
          {row(first)}
          {(replies.length > 0 || quotation !== null) && (
            <div className={styles['replies']}>
              {replies.map(row)}
              {quotation === null ? (
                <Answer thread={thread} writes={writes} onReply={() => setQuotation('')} />
              ) : (
                <LazyMarkdownEditor
                  key={quotation}
                  item={item}
                  label={t.replyTo(first.author_name)}
                  draftKey={draftKey}
                  initial={quotation}
                  placeholder={t.replyTo(first.author_name)}
                  submitWord="send"
                  onSubmit={async (body) => {
                    const isSent = await writes.send(body, first.id)
                    if (isSent) setQuotation(null)
                    return isSent
                  }}
                  onCancel={() => setQuotation(null)}
                />
              )}
            </div>
          )}
        </>
      )}
    </li>
  )
}

function Answer({ thread: { first }, writes, onReply }: { thread: Thread; writes: DiscussionWrites; onReply: () => void }) {
  const t = useText(text)
  if (!first.can['reply']) return null
  return (
    <div className={styles['answer']}>
      <Button size="small" icon={<MessageOutlined />} onClick={onReply}>
        {t.reply}
      </Button>
      {first.can['resolve'] && first.resolved_at === null && (
        <Button size="small" type="text" icon={<CheckCircleOutlined />} onClick={() => writes.setResolved(first, true)}>
          {t.resolve}
        </Button>
      )}
    </div>
  )
}
