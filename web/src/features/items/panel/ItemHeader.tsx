import { EyeInvisibleOutlined, EyeOutlined, MoreOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '@/api/client'
import { useItemWrites } from '@/api/itemWrites'
import { useMe } from '@/api/me'
import { useSchema } from '@/api/projectSchema'
import { withItem } from '@/lib/itemSearch'
import { showToast } from '@/lib/toasts'
import { AskDialog } from '@/ui/form/AskDialog'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import { words } from '@/ui/text'
import { TypeIcon } from '@/ui/value/TypeIcon'
import { DuplicateDialog } from '../reshaping/DuplicateDialog'
import { text as reshapingText } from '../reshaping/text'
import { text } from '../text'
import { type ItemDetail, useRefreshItem } from '../useItem'
import styles from './panel.module.css'

interface Props {
  item: ItemDetail
  /** The item is in the trash now. */
  onGone: () => void
}

/** Key, watching and what else one may do with the item as a whole. */
export function ItemHeader({ item, onGone }: Props) {
  const t = useText(text)
  const common = useText(words)
  const reshaping = useText(reshapingText)
  const navigate = useNavigate()
  const [isDuplicating, setDuplicating] = useState(false)
  const type = useSchema(item.project_id).typeById.get(item.type_id)
  const { trash, edit } = useItemWrites(item.project_id)
  const [isBlocking, setBlocking] = useState(false)
  const copyText = (copied: string) => void navigator.clipboard.writeText(copied).then(() => showToast({ id: 'copied', text: common.copied, tone: 'plain', lasting: 2_000 }))
  const menu = [
    { id: 'link', label: common.copyLink, run: () => copyText(`${location.origin}/items/${item.key}`) },
    { id: 'key', label: t.copyKey, run: () => copyText(item.key) },
    ...(item.can['edit'] && !item.is_blocked ? [{ id: 'block', label: `${t.block}…`, run: () => setBlocking(true) }] : []),
    ...(item.can['edit'] ? [{ id: 'copy', label: reshaping.duplicateWith, run: () => setDuplicating(true) }] : []),
    ...(item.can['trash'] ? [{ id: 'trash', label: t.toTrash, isDanger: true, run: () => void trash([item.id]).then((done) => done && onGone()) }] : []),
  ]
  return (
    <>
      {type && <TypeIcon icon={type.icon} label={type.name} />}
      <span className={styles['key']}>{item.key}</span>
      <span className={styles['spring']} />
      <WatchButton item={item} />
      <Menu label={common.more} entries={menu} placement="bottomRight">
        <Button type="text" icon={<MoreOutlined />} aria-label={common.more} />
      </Menu>
      {isBlocking && <AskDialog question={t.blockedReason} example={t.blockedExample} verb={t.block} onClose={() => setBlocking(false)} onAnswer={(blocked_reason) => void edit(item, { blocked_reason })} />}
      {isDuplicating && <DuplicateDialog item={item} onDone={(copyId) => void navigate({ to: '.', search: withItem(copyId) }).then(() => setDuplicating(false))} onClose={() => setDuplicating(false)} />}
    </>
  )
}

function WatchButton({ item }: { item: ItemDetail }) {
  const t = useText(text)
  const isWatching = item.watcher_ids.includes(useMe().id)
  const onSuccess = useRefreshItem(item.id)
  const { mutate } = api.useMutation(isWatching ? 'delete' : 'put', '/api/v1/items/{item_id}/watch', { onSuccess })
  const count = item.watcher_ids.length
  const label = [isWatching ? t.unwatch : t.watch, count > 0 && t.watchers(count)].filter(Boolean).join(' · ')
  return (
    <Button
      type="text"
      aria-label={label}
      aria-pressed={isWatching}
      title={label}
      icon={isWatching ? <EyeOutlined /> : <EyeInvisibleOutlined />}
      onClick={() => mutate({ params: { path: { item_id: item.id } } })}
    >
      {count || null}
    </Button>
  )
}
