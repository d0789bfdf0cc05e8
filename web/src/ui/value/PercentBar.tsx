import type { CSSProperties } from 'react'
import styles from './value.module.css'

interface Props {
  /** 0 to 100. */
  percent: number
  /** What is at this percent, for a screen reader. */
  label: string
  /** Where it should stand by now; a mark on the bar. */
  expected?: number
}

export function PercentBar({ percent, label, expected }: Props) {
  const rounded = Math.round(percent)
  return (
    <span className={styles['percent']} role="meter" aria-label={label} aria-valuenow={rounded} aria-valuemin={0} aria-valuemax={100}>
      <span className={styles['track']} style={{ '--percent': `${rounded}%`, '--expected': `${expected ?? 0}%` } as CSSProperties} data-expected={expected !== undefined} data-full={rounded >= 100} />
      <span className={styles['figure']}>{rounded}%</span>
    </span>
  )
}
