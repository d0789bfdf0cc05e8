import type { ReactNode } from 'react'
import { useText } from '../language'
import { words } from '../text'
import styles from './filter.module.css'

interface Props {
  children: ReactNode
  /** Given when something is filtered: empties all of it. */
  onClear?: () => void
  /** On the right: how many are shown, view switches. */
  aside?: ReactNode
}

/** Search, filters and views of a list on one line; on a phone it scrolls sideways. */
export function FilterBar({ children, onClear, aside }: Props) {
  const t = useText(words)
  return (
    <div className={styles['bar']} role="search">
      {children}
      {onClear && (
        <button type="button" className={styles['clear']} onClick={onClear}>
          {t.clearFilters}
        </button>
      )}
      {aside && <span className={styles['aside']}>{aside}</span>}
    </div>
  )
}
