import type { ReactNode } from 'react'
import styles from './chart.module.css'

/** A drawing that keeps its size where the screen is narrower, and is scrolled instead. */
export function ChartFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // What scrolls must be reachable by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={label} tabIndex={0} className={styles['chartFrame']}>
      {children}
    </div>
  )
}
