import type { ReactNode } from 'react'
import styles from './filter.module.css'

interface Props {
  label: string
  icon?: ReactNode
  isOn: boolean
  onToggle: (isOn: boolean) => void
}

/** A filter that is on or off. */
export function ToggleChip({ label, icon, isOn, onToggle }: Props) {
  return (
    <span className={styles['chip']} data-set={isOn}>
      <button type="button" aria-pressed={isOn} onClick={() => onToggle(!isOn)}>
        {icon}
        {label}
      </button>
    </span>
  )
}
