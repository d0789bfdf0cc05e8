import { DownOutlined, RightOutlined, UndoOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useMe } from '@/api/me'
import { useText } from '@/ui/language'
import { Avatar } from '@/ui/person/Avatar'
import { AgoText } from '@/ui/value/AgoText'
import { InstantText } from '@/ui/value/InstantText'
import { words } from '@/ui/text'
import { EventDetails } from './EventDetails'
import { type Gesture, itemsOf, tallyOf } from './grouping'
import styles from './history.module.css'
import { ItemLink } from './ItemLink'
import { text } from './text'
import { useUndoGesture } from './useHistory'

const MOST_ITEMS = 2

/** One gesture in a line: who, what, on what, when; unfolded, every value before and after. */
export function GestureLine({ gesture }: { gesture: Gesture }) {
  const t = useText(text)
  const common = useText(words)
  const [isOpen, setOpen] = useState(false)
  const undo = useUndoGesture()
  const label = isOpen ? t.fold : t.unfold
  return (
    <li className={styles['gesture']}>
      <div className={styles['line']}>
        <Button type="text" size="small" icon={isOpen ? <DownOutlined /> : <RightOutlined />} aria-expanded={isOpen} aria-label={label} title={label} onClick={() => setOpen(!isOpen)} />
        <Avatar name={gesture.byName} size={22} />
        <Told gesture={gesture} />
        {gesture.byId === useMe().id && (
          <Button size="small" type="text" className={styles['undo']} icon={<UndoOutlined />} title={t.undoThis} onClick={() => void undo(gesture.changeSet)}>
            {common.undo}
          </Button>
        )}
        <span className={styles['when']}>
          <AgoText instant={gesture.at} />
          <small>
            <InstantText instant={gesture.at} />
          </small>
        </span>
      </div>
      {isOpen && <EventDetails events={gesture.events} />}
    </li>
  )
}

function Told({ gesture }: { gesture: Gesture }) {
  const t = useText(text)
  const items = itemsOf(gesture)
  const did = tallyOf(gesture).map(({ sentence, count }) => (count > 1 ? t.times(sentence, count) : sentence))
  return (
    <span className={styles['told']}>
      <b>{gesture.byName}</b> {did.join(t.and)}{' '}
      {items.slice(0, MOST_ITEMS).map((item) => (
        <ItemLink key={item.id} item={item} />
      ))}
      {items.length > MOST_ITEMS && <span className={styles['faint']}>{t.more(items.length)}</span>}
    </span>
  )
}
