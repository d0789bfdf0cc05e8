import { changedFieldName, eventFieldWords, readableValue } from '@/api/eventWords'
import type { components } from '@/api/schema'
import { useText, useLanguage } from '@/ui/language'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { Avatar } from '@/ui/person/Avatar'
import { useClock } from '@/ui/clock'
import { AgoText } from '@/ui/value/AgoText'
import { text } from '../text'
import { type ItemDetail, useHistory } from '../useItem'
import styles from './discussion.module.css'

type Happened = components['schemas']['HappenedOut']

/** What happened to the item, the newest first, with the values before and after. */
export function History({ item }: { item: ItemDetail }) {
  const t = useText(text)
  const { data } = useHistory(item.id)
  if (!data) return <SkeletonRows rows={4} />
  if (data.items.length === 0) return <p className={styles['nothing']}>{t.noHistory}</p>
  return (
    <ol className={styles['comments']}>
      {data.items.map((happened) => (
        <Event key={happened.id} happened={happened} />
      ))}
    </ol>
  )
}

function Event({ happened }: { happened: Happened }) {
  const t = useText(text)
  const names = useText(eventFieldWords)
  const language = useLanguage()
  const { timeZone } = useClock()
  const changes = happened.name.endsWith('.created') ? [] : happened.changes
  const say = (value: unknown) => readableValue(value, language, timeZone) || t.empty
  return (
    <li className={styles['comment']}>
      <Avatar name={happened.by_name} size={22} />
      <div className={styles['said']}>
        <header>
          <b>{happened.by_name}</b>
          <span>{happened.sentence}</span>
          <AgoText instant={happened.at} />
        </header>
        {changes.length > 0 && (
          <ul className={styles['changes']}>
            {changes.map((change) => (
              <li key={change.field}>
                <span>{changedFieldName(change, names)}</span>
                <del>{say(change.before)}</del> → <ins>{say(change.after)}</ins>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
