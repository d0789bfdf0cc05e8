import { Select } from 'antd'
import type { Item, Plan } from '@/api/plan'
import { useText } from '@/ui/language'
import { text } from '../text'
import styles from '../gantt.module.css'

interface Props {
  item: Item
  plan: Plan
  onChoose: (successorId: number) => void
}

/** Draws a link without a drag: choose what comes after. */
export function SuccessorCard({ item, plan, onChoose }: Props) {
  const t = useText(text)
  const options = plan.items.filter((other) => other.id !== item.id).map((other) => ({ value: other.id, label: `${other.wbs} ${other.title}` }))
  return (
    <div className={styles['card']}>
      <p>{item.title} →</p>
      <Select autoFocus defaultOpen showSearch={{ optionFilterProp: 'label' }} aria-label={t.chooseSuccessor} placeholder={t.chooseSuccessor} options={options} onSelect={(id: number) => onChoose(id)} />
    </div>
  )
}
