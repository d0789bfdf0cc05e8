import { MessageOutlined, MoreOutlined, SmileOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { showToast } from '@/lib/toasts'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import type { MenuAction } from '@/ui/menu/types'
import { words } from '@/ui/text'
import type { ItemDetail } from '../useItem'
import { REACTIONS } from './reactionLook'
import { text } from './text'
import type { Comment } from './threads'
import type { DiscussionWrites } from './useDiscussion'
import styles from './discussion.module.css'

export interface CommentVerbs {
  reply: (isQuoting: boolean) => void
  edit: () => void
  showVersions: () => void
}

interface Props {
  comment: Comment
  item: ItemDetail
  writes: DiscussionWrites
  verbs: CommentVerbs
}

const COPIED_FOR = 2_000

/** What one may do with a comment: react, reply, and the rest in a menu. */
export function CommentTools({ comment, item, writes, verbs }: Props) {
  const t = useText(text)
  const common = useText(words)
  const { can } = comment
  const isResolved = comment.resolved_at !== null
  const copyLink = () =>
    void navigator.clipboard.writeText(`${location.origin}/items/${item.key}#comment-${comment.id}`).then(() => showToast({ id: 'copied', text: common.copied, tone: 'plain', lasting: COPIED_FOR }))
  const reactions = REACTIONS.map(({ kind, icon }, place) => ({ id: kind, label: t[kind], icon, keys: String(place + 1), isChosen: writes.isMine(comment, kind), run: () => writes.toggle(comment, kind) }))
  const entries: (MenuAction | false | undefined)[] = [
    can['reply'] && { id: 'reply', label: t.reply, keys: 'r', run: () => verbs.reply(false) },
    can['reply'] && { id: 'quote', label: t.quoteReply, keys: 'q', run: () => verbs.reply(true) },
    { id: 'link', label: t.copyLink, run: copyLink },
    can['resolve'] && { id: 'resolve', label: isResolved ? t.reopen : t.resolve, run: () => writes.setResolved(comment, !isResolved) },
    comment.edited_at !== null && { id: 'versions', label: t.versions, run: verbs.showVersions },
    can['edit'] && { id: 'edit', label: common.edit, keys: 'e', run: verbs.edit },
    can['remove'] && { id: 'remove', label: common.remove, isDanger: true, run: () => writes.remove(comment) },
  ]
  return (
    <span className={styles['tools']}>
      {can['react'] && (
        <Menu label={t.react} entries={reactions} placement="bottomRight">
          <Button size="small" type="text" icon={<SmileOutlined />} aria-label={t.react} title={t.react} />
        </Menu>
      )}
      {can['reply'] && <Button size="small" type="text" icon={<MessageOutlined />} aria-label={t.replyTo(comment.author_name)} title={t.reply} onClick={() => verbs.reply(false)} />}
      <Menu label={common.more} entries={entries.filter((entry) => typeof entry === 'object')} placement="bottomRight">
        <Button size="small" type="text" icon={<MoreOutlined />} aria-label={common.more} />
      </Menu>
    </span>
  )
}
