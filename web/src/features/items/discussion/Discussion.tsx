import { DeleteOutlined, EditOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { api, client, idempotencyKey, ifMatch } from '@/api/client'
import type { components } from '@/api/schema'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { Avatar } from '@/ui/person/Avatar'
import { words } from '@/ui/text'
import { AgoText } from '@/ui/value/AgoText'
import { text } from '../text'
import { type ItemDetail, useComments, useRefreshItem } from '../useItem'
import { Markdown } from './Markdown'
import { LazyMarkdownEditor } from './LazyMarkdownEditor'
import styles from './discussion.module.css'

type Comment = components['schemas']['CommentOut']

/** The comments, oldest first, and a place to write the next. */
export function Discussion({ item }: { item: ItemDetail }) {
  const t = useText(text)
  const { data: comments } = useComments(item.id)
  const refresh = useRefreshItem(item.id)
  const { mutateAsync } = api.useMutation('post', '/api/v1/items/{item_id}/comments', { onSuccess: refresh })
  const send = (body: string) =>
    mutateAsync({ params: { path: { item_id: item.id } }, headers: idempotencyKey(), body: { body } }).then(
      () => true,
      () => false,
    )
  if (!comments) return <SkeletonRows rows={3} />
  return (
    <>
      {comments.length === 0 && <p className={styles['nothing']}>{t.noComments}</p>}
      <ol className={styles['comments']}>
        {comments.map((comment) => (
          <CommentRow key={comment.id} comment={comment} item={item} />
        ))}
      </ol>
      {item.can['comment'] && <LazyMarkdownEditor item={item} label={t.writeComment} placeholder={t.writeComment} submitWord="send" onSubmit={send} />}
    </>
  )
}

function CommentRow({ comment, item }: { comment: Comment; item: ItemDetail }) {
  const t = useText(text)
  const common = useText(words)
  const [isEditing, setEditing] = useState(false)
  const refresh = useRefreshItem(item.id)
  const { mutate: remove } = api.useMutation('delete', '/api/v1/comments/{comment_id}', { onSuccess: refresh })
  const path = { comment_id: comment.id }
  const save = async (body: string) => {
    await client.PATCH('/api/v1/comments/{comment_id}', { params: { path }, headers: ifMatch(comment.version), body: { body } })
    refresh()
    setEditing(false)
    return true
  }
  return (
    <li className={styles['comment']}>
      <Avatar name={comment.author_name} size={26} />
      <div className={styles['said']}>
        <header>
          <b>{comment.author_name}</b>
          <AgoText instant={comment.created_at} />
          {comment.edited_at && <span className={styles['edited']}>{t.edited}</span>}
          <span className={styles['tools']}>
            {comment.can['edit'] && <Button size="small" type="text" icon={<EditOutlined />} aria-label={common.edit} onClick={() => setEditing(true)} />}
            {comment.can['remove'] && <Button size="small" type="text" icon={<DeleteOutlined />} aria-label={common.remove} onClick={() => remove({ params: { path } })} />}
          </span>
        </header>
        {isEditing ? (
          <LazyMarkdownEditor item={item} label={common.edit} initial={comment.body} submitWord="save" onSubmit={save} onCancel={() => setEditing(false)} />
        ) : (
          <Markdown html={comment.html} projectId={item.project_id} />
        )}
      </div>
    </li>
  )
}
