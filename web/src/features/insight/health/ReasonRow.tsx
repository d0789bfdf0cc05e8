import { Link } from '@tanstack/react-router'
import { type CSSProperties, useId, useState } from 'react'
import type { Health } from '@/api/health'
import { useSchema } from '@/api/projectSchema'
import { withItem } from '@/lib/itemSearch'
import { useText } from '@/ui/language'
import { PersonName } from '@/ui/person/PersonName'
import { DateText } from '@/ui/value/DateText'
import { Recipe } from '@/ui/value/Recipe'
import styles from '../insight.module.css'
import { text } from '../text'

type Reason = Health['reasons'][number]

/** One reason: what it costs of what it may cost, what helps, and the items behind it. */
export function ReasonRow({ reason, projectId }: { reason: Reason; projectId: number }) {
  const t = useText(text)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles['reason']}>
      <div className={styles['reasonHead']}>
        <button type="button" className={styles['name']} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {reason.name}
        </button>
        <span className={styles['meter']} style={{ '--share': reason.lost / reason.weight } as CSSProperties} aria-hidden />
        <Recipe how={reason.recipe}>
          <span className={styles['lost']}>{t.lost(reason.lost)}</span>
        </Recipe>
        <span className={styles['count']}>{t.items(reason.count)}</span>
        <span className={styles['fix']}>{reason.fix}</span>
      </div>
      <div id={id} hidden={!isOpen} className={styles['behind']}>
        <p className={styles['quiet']}>{t.gain(reason.lost)}</p>
        <ItemsBehind items={reason.items} projectId={projectId} />
        {reason.count > reason.items.length && <p className={styles['quiet']}>{t.moreItems(reason.count - reason.items.length)}</p>}
      </div>
    </div>
  )
}

function ItemsBehind({ items, projectId }: { items: Reason['items']; projectId: number }) {
  const t = useText(text)
  const { personById } = useSchema(projectId)
  return (
    <ul className={styles['items']}>
      {items.map((item) => (
        <li key={item.id}>
          <Link to="." search={withItem(item.id)} className={styles['itemTitle']} title={item.title}>
            <span className={styles['key']}>{item.key}</span>
            {item.title}
          </Link>
          <PersonName name={personById.get(item.assignee_id ?? 0)?.name} nobody={t.unowned} />
          <DateText date={item.finish} isNear />
        </li>
      ))}
    </ul>
  )
}
