import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useItemText } from '@/api/itemTexts'
import { useSchema } from '@/api/projectSchema'
import { withItem } from '@/lib/itemSearch'
import { InlineText } from '@/ui/edit/InlineText'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { Checklist } from '../checklist/Checklist'
import { useKeptText } from '../discussion/conflict/useKeptText'
import { MarkdownField } from '../discussion/MarkdownField'
import { ItemFields } from '../fields/ItemFields'
import { Dependencies } from '../links/Dependencies'
import { text } from '../text'
import type { ItemDetail } from '../useItem'
import { Attachments } from './Attachments'
import { BlockedNotice } from './BlockedNotice'
import styles from './panel.module.css'

// What a page of items needs at once is its items; the talk about one comes with the one that is opened.
const Activity = lazy(() => import('../discussion/Activity').then((module) => ({ default: module.Activity })))

/** Text, discussion and history left; fields right. In a narrow panel the fields come first. */
export function ItemBody({ item }: { item: ItemDetail }) {
  const t = useText(text)
  const title = useKeptText(useItemText(item, 'title'))
  const saveDescription = useItemText(item, 'description')
  const isLocked = !item.can['edit']
  const isPlanned = useSchema(item.project_id).typeById.get(item.type_id)?.kind !== 'log'
  return (
    <div className={styles['item']}>
      <div className={styles['lead']}>
        {item.path.length > 0 && (
          <nav className={styles['path']}>
            {item.path.map((step) => (
              <Link key={step.id} to="." search={withItem(step.id)}>
                {step.title}
              </Link>
            ))}
          </nav>
        )}
        <h2 className={styles['title']}>
          <InlineText label={t.title} value={item.title} placeholder={t.titleEmpty} isRequired isDisabled={isLocked} onSave={(written, base) => void title.save(written, base)} />
          {title.dialog}
        </h2>
        <BlockedNotice item={item} />
      </div>
      <aside className={styles['fields']} aria-label={t.plan}>
        <ItemFields item={item} />
      </aside>
      <div className={styles['texts']}>
        <MarkdownField
          item={item}
          label={t.description}
          value={item.description}
          html={item.description_html}
          placeholder={t.descriptionEmpty}
          isLocked={isLocked}
          onSave={saveDescription}
        />
        {isPlanned && <Dependencies item={item} />}
        <Checklist item={item} />
        <Attachments item={item} />
        <Suspense fallback={<SkeletonRows rows={3} />}>
          <Activity item={item} />
        </Suspense>
      </div>
    </div>
  )
}
