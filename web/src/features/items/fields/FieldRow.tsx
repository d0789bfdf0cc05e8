import type { ReactNode } from 'react'
import styles from './fields.module.css'

interface Props {
  label: string
  /** Why the value cannot be typed, or where it comes from. */
  note?: string | undefined
  /** Marked with a star. */
  isRequired?: boolean
  children: ReactNode
}

/** A name and its value. */
export function FieldRow({ label, note, isRequired = false, children }: Props) {
  return (
    <div className={styles['row']} title={note}>
      <span className={styles['label']} data-required={isRequired}>
        {label}
      </span>
      <div className={styles['value']}>{children}</div>
    </div>
  )
}
