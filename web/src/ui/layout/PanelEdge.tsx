import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useText } from '../language'
import styles from './SidePanel.module.css'
import { text } from './text'

const STEP = 32

/** The left edge of a panel: drag it, or use the arrow keys. */
export function PanelEdge({ width, onResize }: { width: number; onResize: (width: number) => void }) {
  const t = useText(text)
  const grip = useRef<{ x: number; width: number } | null>(null)
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    grip.current = { x: event.clientX, width }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (grip.current) onResize(grip.current.width + grip.current.x - event.clientX)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key]
    if (step) onResize(width + step)
  }
  return (
    // A separator that moves is a widget, and takes the focus, by ARIA.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={t.panelWidth}
      aria-valuenow={width}
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
