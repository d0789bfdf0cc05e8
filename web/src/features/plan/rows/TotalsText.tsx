import { formatDuration } from '@/lib/duration'
import { useLanguage, useText } from '@/ui/language'
import { Recipe } from '@/ui/value/Recipe'
import styles from '../plan.module.css'
import { text } from '../text'
import type { Totals } from './totals'

/** Sums and means in one line, with how they were counted. */
export function TotalsText({ totals: { estimate, percent, numbers }, minutesPerDay }: { totals: Totals; minutesPerDay: number }) {
  const t = useText(text)
  const language = useLanguage()
  const told = [
    estimate !== null && t.totalWork(formatDuration(estimate, minutesPerDay, language)),
    percent !== null && t.meanPercent(percent),
    ...numbers.map(({ label, sum, mean }) => t.numberTotals(label, sum, mean)),
  ].filter(Boolean)
  if (told.length === 0) return null
  return (
    <Recipe how={t.totalsRecipe}>
      <span className={styles['totals']}>{told.join(' · ')}</span>
    </Recipe>
  )
}
