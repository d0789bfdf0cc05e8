import type { ReactNode } from 'react'
import styles from './states.module.css'

interface Props {
  /** What this page is for, in a few words. */
  title: string
  children?: ReactNode
  /** The one button of the next step. */
  action?: ReactNode
  /** A small picture or sample of what will stand here. */
  example?: ReactNode
}

export function EmptyState({ title, children, action, example }: Props) {
  return (
    <section className={styles['state']}>
      {example && <div className={styles['example']}>{example}</div>}
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </section>
  )
}
