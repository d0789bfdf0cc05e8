import { StopOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useItemWrites } from '@/api/itemWrites'
import { InlineText } from '@/ui/edit/InlineText'
import { useText } from '@/ui/language'
import { text } from '../text'
import type { ItemDetail } from '../useItem'
import styles from './panel.module.css'

/** Why the item is stuck; nothing is shown while it is not. */
export function BlockedNotice({ item }: { item: ItemDetail }) {
  const t = useText(text)
  const { edit } = useItemWrites(item.project_id)
  if (!item.is_blocked) return null
  const save = (blocked_reason: string) => void edit(item, { blocked_reason })
  return (
    <div className={styles['blocked']} role="status">
      <StopOutlined aria-label={t.blocked} />
      <InlineText label={t.blockedReason} value={item.blocked_reason} placeholder={t.blockedReason} isRequired isDisabled={!item.can['edit']} onSave={save} />
      {item.can['edit'] && (
        <Button size="small" type="text" onClick={() => save('')}>
          {t.unblock}
        </Button>
      )}
    </div>
  )
}
