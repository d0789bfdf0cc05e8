import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '@/api/client'
import { ErrorLine } from '@/ui/feedback/ErrorLine'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from '../calendars.module.css'
import { text } from '../text'
import type { Calendar } from '../useCalendars'
import { useDays } from '../year/useDays'
import { daysOfNotice } from './merge'
import { NoticeDays } from './NoticeDays'

interface Props {
  calendar: Calendar
  year: number
  onYear: (year: number) => void
  onClose: () => void
}

/** Reads a pasted notice, shows what it would change, and applies it. */
export function NoticeBox({ calendar, year, onYear, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  const [pasted, setPasted] = useState('')
  const reading = api.useMutation('post', '/api/v1/calendars/{calendar_id}/notices', { meta: { saysProblem: true } })
  const found = reading.data
  const { apply, isApplying } = useApply(calendar, found?.year ?? year)
  const read = () => reading.mutate({ params: { path: { calendar_id: calendar.id } }, body: { text: pasted, year: null } }, { onSuccess: (answer) => answer.year !== year && onYear(answer.year) })
  const finish = async () => {
    if (!found) return
    await apply(found)
    onClose()
  }
  return (
    <div className={styles['notice']}>
      <label>
        {t.noticeLabel}
        <Input.TextArea value={pasted} maxLength={20_000} autoSize={{ minRows: 4, maxRows: 12 }} placeholder={t.noticeExample} onChange={(event) => setPasted(event.target.value)} />
      </label>
      <ErrorLine error={reading.error} />
      {found && found.problems.length > 0 && (
        <Alert type="warning" showIcon title={t.noticeDoubts} description={found.problems.map(({ code, message }) => <p key={code + message}>{message}</p>)} />
      )}
      {found && <NoticeDays notice={found} />}
      <span className={styles['buttons']}>
        <Button onClick={onClose}>{common.cancel}</Button>
        <Button type={found ? 'default' : 'primary'} disabled={pasted.trim() === ''} loading={reading.isPending} onClick={read}>
          {t.read}
        </Button>
        {found && found.days.length > 0 && (
          <Button type="primary" loading={isApplying} onClick={() => void finish()}>
            {t.applyNotice(found.days.length)}
          </Button>
        )}
      </span>
    </div>
  )
}

/** Puts the days of the notice's span anew; what the company itself marked stays. */
function useApply(calendar: Calendar, year: number) {
  const days = useDays(calendar.id, year)
  const yearBefore = useDays(calendar.id, year - 1)
  const apply = ({ first, last, days: named }: Parameters<typeof NoticeDays>[0]['notice']) => {
    const existing = [...yearBefore.days, ...days.days].filter(({ date }) => date >= first && date <= last)
    return days.set({ first, last, days: daysOfNotice(year, named, existing) }, calendar.version)
  }
  return { apply, isApplying: days.isSetting }
}
