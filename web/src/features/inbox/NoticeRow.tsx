import { BellOutlined, CheckOutlined, ClockCircleOutlined, EllipsisOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { eventFieldWords } from '@/api/eventWords'
import { formatInstant } from '@/lib/dates'
import { withItem } from '@/lib/itemSearch'
import { plainText } from '@/lib/plainText'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import { Avatar } from '@/ui/person/Avatar'
import { AgoText } from '@/ui/value/AgoText'
import styles from './inbox.module.css'
import { laterTimes } from './snoozing'
import { reasonText, text } from './text'
import type { InboxWrites, Notice } from './useInbox'

interface Props {
  notice: Notice
  writes: InboxWrites
}

/** One thing to know: who did what, why one is told, and what one can do with it. */
export function NoticeRow({ notice, writes }: Props) {
  const reasons = useText(reasonText)
  const open = () => void (notice.is_read || writes.mark(notice, { is_read: true }))
  return (
    <li className={styles['notice']} data-unread={!notice.is_read}>
      {notice.by_name ? <Avatar name={notice.by_name} size={28} /> : <BellOutlined className={styles['bell']} />}
      <div className={styles['what']}>
        {notice.page ? (
          <Link to={notice.page} className={styles['sentence']} data-notice={notice.id} onClick={open}>
            {notice.sentence}
          </Link>
        ) : (
          <Link to="." search={withItem(notice.item_id)} className={styles['sentence']} data-notice={notice.id} onClick={open}>
            {notice.sentence}
          </Link>
        )}
        <Details notice={notice} />
        <p className={styles['where']}>
          {notice.item_key && `${notice.item_key} · `}
          {notice.project_name} · {reasons[notice.reason]}
          {notice.snoozed_until && <Snoozed until={notice.snoozed_until} />}
        </p>
      </div>
      <AgoText instant={notice.at} />
      <Actions notice={notice} writes={writes} />
    </li>
  )
}

function Details({ notice }: { notice: Notice }) {
  const t = useText(text)
  const names = useText(eventFieldWords) as Record<string, string>
  const language = useLanguage()
  const { timeZone } = useClock()
  if (notice.excerpt !== '') return <p className={styles['excerpt']}>{plainText(notice.excerpt)}</p>
  if (notice.fields.length > 0) return <p className={styles['details']}>{t.changed(notice.fields.map((field) => withoutUnit(names[field] ?? field)).join('、'))}</p>
  const [before, after] = notice.finish ?? []
  if (!before || !after) return null
  return <p className={styles['details']}>{t.moved(formatInstant(before, language, timeZone), formatInstant(after, language, timeZone))}</p>
}

/** `工期` of `工期（分钟）`: here no value follows. */
function withoutUnit(name: string): string {
  return name.replace(/\s*[（(].*[）)]$/, '')
}

function Snoozed({ until }: { until: string }) {
  const t = useText(text)
  const language = useLanguage()
  const { timeZone } = useClock()
  return ` · ${t.until} ${formatInstant(until, language, timeZone)}`
}

function Actions({ notice, writes }: Props) {
  const t = useText(text)
  const { timeZone, now } = useClock()
  const done = notice.is_done ? t.putBack : t.markDone
  const later = laterTimes(now, timeZone).map(({ id, until }) => ({ id, label: t[id], run: () => void writes.snooze(notice, until) }))
  const back = notice.snoozed_until ? [{ id: 'now', label: t.bringBack, run: () => void writes.snooze(notice, null) }] : []
  const more = [
    { id: 'read', label: notice.is_read ? t.markUnread : t.markRead, keys: 'u', run: () => void writes.mark(notice, { is_read: !notice.is_read }) },
    ...(notice.item_id ? [{ id: 'mute', label: notice.is_muted ? t.unmute : t.mute, run: () => void writes.mute(notice) }] : []),
  ]
  return (
    <span className={styles['actions']}>
      <Button type="text" size="small" icon={<CheckOutlined />} aria-label={done} title={`${done} (E)`} onClick={() => void writes.mark(notice, { is_done: !notice.is_done })} />
      <Menu label={t.snooze} entries={[...back, ...later]} placement="bottomRight">
        <Button type="text" size="small" icon={<ClockCircleOutlined />} aria-label={t.snooze} title={t.snooze} />
      </Menu>
      <Menu label={notice.item_key || notice.project_name} entries={more} placement="bottomRight">
        <Button type="text" size="small" icon={<EllipsisOutlined />} aria-label={t.mute} />
      </Menu>
    </span>
  )
}
