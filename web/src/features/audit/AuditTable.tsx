import { Button } from 'antd'
import { useState } from 'react'
import { changedFieldName, eventFieldWords, readableValue } from '@/api/eventWords'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import { type PlainColumn, PlainTable } from '@/ui/list/PlainTable'
import { InstantText } from '@/ui/value/InstantText'
import styles from './audit.module.css'
import { text, wayWords } from './text'
import type { AuditEvent } from './useAudit'

/** Events with who, when and from where; values before and after are unfolded. */
export function AuditTable({ events }: { events: readonly AuditEvent[] }) {
  const t = useText(text)
  const ways: Record<string, string> = useText(wayWords)
  const columns: PlainColumn<AuditEvent>[] = [
    { id: 'when', title: t.when, width: '190px', isWide: true, render: ({ at }) => <InstantText instant={at} /> },
    { id: 'person', title: t.person, width: '140px', isWide: true, render: ({ by_name }) => by_name },
    { id: 'what', title: t.what, render: (event) => <What event={event} /> },
    { id: 'via', title: t.via, width: '110px', isWide: true, render: ({ via }) => ways[via] ?? via },
    { id: 'address', title: t.address, width: '150px', isWide: true, render: ({ address }) => address ?? '' },
  ]
  return <PlainTable label={t.audit} rows={events} columns={columns} idOf={({ id }) => id} />
}

function What({ event }: { event: AuditEvent }) {
  const t = useText(text)
  const [isOpen, setOpen] = useState(false)
  const fields = [...new Set([...Object.keys(event.before), ...Object.keys(event.after)])]
  return (
    <div className={styles['what']}>
      <small className={styles['phone']}>
        <InstantText instant={event.at} /> · {event.by_name}
      </small>
      <span>{event.sentence}</span> <code>{event.name}</code>{' '}
      {fields.length > 0 && (
        <Button type="link" size="small" aria-expanded={isOpen} aria-label={`${isOpen ? t.hide : t.show} ${t.details}`} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t.hide : t.show}
        </Button>
      )}
      {isOpen && <Values event={event} fields={fields} />}
    </div>
  )
}

function Values({ event, fields }: { event: AuditEvent; fields: readonly string[] }) {
  const names = useText(eventFieldWords)
  const language = useLanguage()
  const { timeZone } = useClock()
  const say = (value: unknown) => readableValue(value, language, timeZone)
  return (
    <dl className={styles['values']}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{changedFieldName({ field, label: '' }, names)}</dt>
          <dd>
            {say(event.before[field]) && <del>{say(event.before[field])}</del>} <ins>{say(event.after[field])}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
