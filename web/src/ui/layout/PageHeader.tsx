import type { ReactNode } from 'react'
import styles from './PageHeader.module.css'

interface Props {
  title: string
  /** A number or a few words beside the title. */
  note?: ReactNode
  /** Buttons on the right; the main one last. */
  actions?: ReactNode
  /** Filters and views, on their own line. */
  children?: ReactNode
}

export function PageHeader({ title, note, actions, children }: Props) {
  return (
    <header className={styles['header']}>
      <div className={styles['line']}>
        <h1>{title}</h1>
        {note && <span className={styles['note']}>{note}</span>}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children}
    </header>
  )
}
