import { useText } from '@/ui/language'
import styles from './inbox.module.css'
import { text } from './text'
import { useUnread } from './useInbox'

const MOST = 99

/** How many notices wait unread, beside the inbox's name. */
export function UnreadBadge() {
  const t = useText(text)
  const unread = useUnread()
  if (unread === 0) return null
  return (
    <span className={styles['badge']} aria-label={t.unreadCount(unread)}>
      {unread > MOST ? `${MOST}+` : unread}
    </span>
  )
}
