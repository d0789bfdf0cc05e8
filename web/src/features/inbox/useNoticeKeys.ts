import { type KeyboardEvent, useCallback } from 'react'
import { useClock } from '@/ui/clock'
import { laterTimes } from './snoozing'
import type { InboxWrites, Notice } from './useInbox'

/** ↑ and ↓ go from notice to notice; E, U and H act on the one that has the focus. */
export function useNoticeKeys(notices: readonly Notice[], writes: InboxWrites): (event: KeyboardEvent<HTMLElement>) => void {
  const { timeZone } = useClock()
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
      const index = notices.findIndex((notice) => String(notice.id) === (event.target as HTMLElement).dataset['notice'])
      const notice = notices[index]
      if (!notice) return
      const go = (step: number) => event.currentTarget.querySelectorAll<HTMLElement>('[data-notice]')[index + step]?.focus()
      const tomorrow = () => laterTimes(Date.now(), timeZone).find(({ id }) => id === 'tomorrow')?.until ?? null
      const actions: Record<string, () => void> = {
        ArrowDown: () => go(1),
        ArrowUp: () => go(-1),
        e: () => void writes.mark(notice, { is_done: !notice.is_done }),
        u: () => void writes.mark(notice, { is_read: !notice.is_read }),
        h: () => void writes.snooze(notice, tomorrow()),
      }
      const run = actions[event.key]
      if (!run) return
      event.preventDefault()
      event.stopPropagation()
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') go(1)
      run()
    },
    [notices, writes, timeZone],
  )
}
