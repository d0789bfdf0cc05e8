import { SettingOutlined } from '@ant-design/icons'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useLive } from '@/api/useLive'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { FilterBar } from '@/ui/filter/FilterBar'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { usePage } from '@/ui/page/page'
import { words } from '@/ui/text'
import styles from './inbox.module.css'
import { NoticeRow } from './NoticeRow'
import { PreferenceDialog } from './settings/PreferenceDialog'
import { type Shelf, SHELVES } from './search'
import { nothingText, text } from './text'
import { useInbox, useInboxWrites } from './useInbox'
import { useNoticeKeys } from './useNoticeKeys'

const route = getRouteApi('/shell/inbox')

/** What one was told, and not yet dealt with. */
export function InboxPage() {
  const t = useText(text)
  const { shelf = 'waiting' } = route.useSearch()
  const navigate = route.useNavigate()
  const [isChoosing, setChoosing] = useState(false)
  const writes = useInboxWrites()
  const { unread } = useInbox(shelf)
  usePage([{ label: t.inbox }])
  useLive()
  const actions = (
    <>
      <Button disabled={unread === 0} onClick={() => void writes.readAll()}>
        {t.allRead}
      </Button>
      <Button icon={<SettingOutlined />} onClick={() => setChoosing(true)}>
        {t.settings}
      </Button>
    </>
  )
  return (
    <>
      <PageHeader title={t.inbox} note={unread > 0 && t.unreadCount(unread)} actions={actions}>
        <FilterBar aside={<span className={styles['keys']}>{t.keys}</span>}>
          {SHELVES.map((each) => (
            <ToggleChip key={each} label={t[each]} isOn={shelf === each} onToggle={() => void navigate({ search: (before) => ({ ...before, shelf: each === 'waiting' ? undefined : each }) })} />
          ))}
        </FilterBar>
      </PageHeader>
      <Notices shelf={shelf} />
      {isChoosing && <PreferenceDialog onClose={() => setChoosing(false)} />}
    </>
  )
}

function Notices({ shelf }: { shelf: Shelf }) {
  const t = useText(text)
  const nothing = useText(nothingText)
  const common = useText(words)
  const writes = useInboxWrites()
  const { notices, error, refetch, isLoading, onMore } = useInbox(shelf)
  const onKeyDown = useNoticeKeys(notices ?? [], writes)
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  if (!notices) return <SkeletonRows />
  if (notices.length === 0) return <EmptyState title={nothing[shelf]}>{t.nothingHint}</EmptyState>
  return (
    <div className={styles['page']}>
      {/* The keys act on the links inside, which have the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol className={styles['notices']} onKeyDown={onKeyDown}>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} writes={writes} />
        ))}
      </ol>
      {onMore && (
        <Button loading={isLoading} onClick={onMore}>
          {common.showMore}
        </Button>
      )}
    </div>
  )
}
