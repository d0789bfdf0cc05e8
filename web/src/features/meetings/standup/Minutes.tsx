import { Button, Input } from 'antd'
import { useState } from 'react'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import styles from '../meetings.module.css'
import { text } from '../text'
import type { Standup } from './asMarkdown'

/** What was agreed on the day. */
export function Minutes({ standup, onSave }: { standup: Standup; onSave: (notes: string) => Promise<void> }) {
  const t = useText(text)
  const common = useText(words)
  const [notes, setNotes] = useState(standup.notes)
  const canWrite = standup.can['take_part'] === true
  return (
    <section className={styles['minutes']}>
      <h2>{t.minutes}</h2>
      <p className={styles['faint']}>{t.minutesHint}</p>
      {canWrite ? (
        <>
          <Input.TextArea aria-label={t.minutes} value={notes} maxLength={20_000} autoSize={{ minRows: 3, maxRows: 20 }} placeholder={t.writeMinutes} onChange={(event) => setNotes(event.target.value)} />
          {notes !== standup.notes && (
            <Button type="primary" onClick={() => void onSave(notes)}>
              {common.save}
            </Button>
          )}
        </>
      ) : (
        <p className={styles['written']}>{standup.notes || t.noMinutes}</p>
      )}
    </section>
  )
}
