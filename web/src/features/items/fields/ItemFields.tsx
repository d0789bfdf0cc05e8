import type { ItemChanges } from '@/api/itemWrites'
import { useItemWrites } from '@/api/itemWrites'
import { useSchema } from '@/api/projectSchema'
import { useText } from '@/ui/language'
import { text } from '../text'
import type { ItemDetail } from '../useItem'
import { CustomFields } from './CustomFields'
import { PeopleFields } from './PeopleFields'
import { PlanFields } from './PlanFields'
import { SprintField } from './SprintField'
import { StatusField } from './StatusField'
import { WhyThisDate } from './WhyThisDate'
import styles from './fields.module.css'

export interface FieldsProps {
  item: ItemDetail
  isLocked: boolean
  save: (changes: ItemChanges) => void
}

/** Everything about an item that is not text: who, what state, when. */
export function ItemFields({ item }: { item: ItemDetail }) {
  const t = useText(text)
  const { edit } = useItemWrites(item.project_id)
  const kind = useSchema(item.project_id).typeById.get(item.type_id)?.kind
  const props: FieldsProps = { item, isLocked: !item.can['edit'], save: (changes) => void edit(item, changes) }
  const isPlanned = kind !== 'log'
  return (
    <>
      <div className={styles['grid']}>
        <StatusField {...props} />
        <PeopleFields {...props} />
        {isPlanned && <PlanFields {...props} />}
        {isPlanned && <SprintField item={item} />}
        <CustomFields {...props} />
      </div>
      {isPlanned && (
        <div className={styles['marks']}>
          {item.is_critical && <span className={styles['mark']}>{t.critical}</span>}
          {item.is_violated && <span className={styles['mark']}>{t.violated}</span>}
          <WhyThisDate itemId={item.id} />
        </div>
      )}
    </>
  )
}
