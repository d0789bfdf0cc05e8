import { Button } from 'antd'
import { useState } from 'react'
import { changedFieldName, eventFieldWords, readableValue } from '@/api/eventWords'
import { useClock } from '@/ui/clock'
import { useLanguage, useText } from '@/ui/language'
import type { Happened } from './grouping'
import styles from './history.module.css'
import { ItemLink } from './ItemLink'
import { text } from './text'

const AT_ONCE = 30

/** Every event of a gesture with its values before and after. */
export function EventDetails({ events }: { events: readonly Happened[] }) {
  const t = useText(text)
  const [shown, setShown] = useState(AT_ONCE)
  return (
    <ul className={styles['events']}>
      {events.slice(0, shown).map((event) => (
        <li key={event.id}>
          {events.length > 1 && event.sentence} {event.item_id !== null && <ItemLink item={{ id: event.item_id, key: event.item_key, title: event.item_title }} />}
          <Changes event={event} />
        </li>
      ))}
      {events.length > shown && (
        <li>
          <Button type="link" size="small" onClick={() => setShown(shown + 10 * AT_ONCE)}>
            {t.moreEvents(events.length - shown)}
          </Button>
        </li>
      )}
    </ul>
  )
}

function Changes({ event }: { event: Happened }) {
  const t = useText(text)
  const names = useText(eventFieldWords)
  const language = useLanguage()
  const { timeZone } = useClock()
  const say = (value: unknown) => readableValue(value, language, timeZone)
  const changes = event.changes.filter(({ before, after }) => say(before) !== say(after))
  if (changes.length === 0) return null
  return (
    <dl className={styles['changes']}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{changedFieldName(change, names)}</dt>
          <dd>
            {say(change.before) && (
              <>
                <del>{say(change.before)}</del> →{' '}
              </>
            )}
            <ins>{say(change.after) || t.nothing}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
