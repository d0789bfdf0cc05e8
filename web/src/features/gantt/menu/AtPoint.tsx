import { Popover } from 'antd'
import type { ReactNode } from 'react'
import styles from '../gantt.module.css'

interface Props {
  at: { x: number; y: number }
  title: string
  onClose: () => void
  children: ReactNode
}

/** A card that opens where the pointer was, or beside a bar. */
export function AtPoint({ at, title, onClose, children }: Props) {
  return (
    <Popover open trigger={['click']} placement="bottomLeft" title={title} content={children} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <span className={styles['anchor']} style={{ left: at.x, top: at.y }} />
    </Popover>
  )
}
