import { useText } from '@/ui/language'
import { Recipe } from '@/ui/value/Recipe'
import styles from '../across.module.css'
import { text } from '../text'
import type { ItemSums } from '../useAcross'

const MINUTES = 60

/** Figures of a group or of everything, in one line. */
export function Sums({ sums: { count, open, late, estimate, percent_complete } }: { sums: ItemSums }) {
  const t = useText(text)
  const told = [t.count(count), t.openCount(open), late > 0 && t.lateCount(late), estimate !== null && t.hours(String(Math.round(estimate / MINUTES))), percent_complete !== null && t.average(Math.round(percent_complete))]
  return (
    <Recipe how={t.recipe}>
      <span className={styles['sums']}>{told.filter(Boolean).join(' · ')}</span>
    </Recipe>
  )
}
