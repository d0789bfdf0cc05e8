import { Popover } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '../language'
import { words } from '../text'
import styles from './value.module.css'

interface Props {
  /** The figure. */
  children: ReactNode
  /** How it was counted, in a sentence or a short list. */
  how: ReactNode
  /** A link to the rows behind it. */
  rows?: ReactNode
}

/** A figure that shows on hover, focus or click how it was counted. */
export function Recipe({ children, how, rows }: Props) {
  const t = useText(words)
  const content = (
    <div className={styles['recipeText']}>
      <h4>{t.howCounted}</h4>
      {how}
      {rows}
    </div>
  )
  return (
    <Popover content={content} trigger={['hover', 'focus', 'click']} mouseEnterDelay={0.25}>
      <button type="button" className={styles['recipe']}>
        {children}
      </button>
    </Popover>
  )
}
