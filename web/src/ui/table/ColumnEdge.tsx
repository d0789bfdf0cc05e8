import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { NARROWEST } from '@/lib/columns'
import styles from './TreeTable.module.css'

const STEP = 16

interface Props {
  label: string
  width: number
  onResize: (width: number) => void
}

/** The right edge of a column: drag it, or use the arrow keys. */
export function ColumnEdge({ label, width, onResize }: Props) {
  const grip = useRef<{ x: number; width: number } | null>(null)
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (grip.current) onResize(grip.current.width + event.clientX - grip.current.x)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    onResize(width + step)
  }
  return (
    // A separator that moves is a widget, and takes the focus, by ARIA.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles['edge']}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (grip.current = null)}
      onKeyDown={onKeyDown}
    />
  )
}
