import { Button } from 'antd'
import { eventFieldWords } from '@/api/eventWords'
import { discard, overwrite, retry } from '@/api/outbox'
import { fieldsIn, itemIdOf, type Kept, wordsOf } from '@/lib/outbox/kept'
import { EmptyState } from '@/ui/feedback/EmptyState'
import { useText } from '@/ui/language'
import { Dialog } from '@/ui/layout/Dialog'
import { words } from '@/ui/text'
import { AgoText } from '@/ui/value/AgoText'
import styles from './outbox.module.css'
import { text } from './text'

interface Props {
  kept: readonly Kept[]
  isOnline: boolean
  onSend: (sending: Promise<boolean>) => Promise<void>
  onClose: () => void
}

/** What has not arrived: each with its words, what became of it, and what one can do. */
export function OutboxDialog({ kept, isOnline, onSend, onClose }: Props) {
  const t = useText(text)
  const common = useText(words)
  return (
    <Dialog label={t.outbox} onClose={onClose}>
      <div className={styles['outbox']}>
        <h2>{t.outbox}</h2>
        {!isOnline && <p className={styles['hint']}>{t.offlineHint}</p>}
        {kept.length === 0 && <EmptyState title={t.nothing} />}
        <ul>
          {kept.map((each) => (
            <Entry key={each.id} kept={each} onSend={onSend} />
          ))}
        </ul>
        <footer>
          <Button onClick={onClose}>{common.close}</Button>
        </footer>
      </div>
    </Dialog>
  )
}

function Entry({ kept, onSend }: { kept: Kept; onSend: Props['onSend'] }) {
  const t = useText(text)
  const names = useText(eventFieldWords)
  const itemId = itemIdOf(kept)
  const kind = kept.method === 'PATCH' ? t.edit : kept.path.endsWith('/comments') ? t.comment : t.item
  return (
    <li data-state={kept.state}>
      <p className={styles['about']}>
        <strong>{kind}</strong> · {t[kept.state]} · <AgoText instant={kept.at} />
      </p>
      <blockquote>{wordsOf(kept, names)}</blockquote>
      {kept.state === 'refused' && <p className={styles['hint']}>{kept.reason}</p>}
      {kept.state === 'conflict' && <Standing kept={kept} />}
      <div className={styles['actions']}>
        {kept.state === 'conflict' && (
          <Button type="primary" onClick={() => void onSend(overwrite(kept))}>
            {t.mine}
          </Button>
        )}
        {kept.state !== 'conflict' && <Button onClick={() => void onSend(retry(kept))}>{t.retry}</Button>}
        {itemId !== null && <Button href={`?item=${itemId}`}>{t.openItem}</Button>}
        <Button onClick={() => void discard(kept)}>{t.discard}</Button>
      </div>
    </li>
  )
}

/** What the fields in question hold now. */
function Standing({ kept: { body, current } }: { kept: Kept }) {
  const t = useText(text)
  const names = useText(eventFieldWords)
  if (!current) return null
  return (
    <>
      <p className={styles['hint']}>{t.now}</p>
      <blockquote>{fieldsIn(current, Object.keys(body), names)}</blockquote>
    </>
  )
}
