import { type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { useText } from '@/ui/language'
import { text } from '../text'
import styles from '../gantt.module.css'

interface Props {
  container: RefObject<HTMLDivElement | null>
  onKeyDown: (event: KeyboardEvent) => void
  /** Said to a screen reader when another row gets the focus. */
  spoken: string
  children: ReactNode
}

/** The place that a chart is drawn in. It has the keyboard; what lies over it are editors, menus and the badge of a drag. */
export function GanttChart({ container, onKeyDown, spoken, children }: Props) {
  const t = useText(text)
  return (
    <div className={styles['frame']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex jsx-a11y/no-noninteractive-element-interactions -- dhtmlx-gantt draws a treegrid inside; its keys are handled here */}
      <div ref={container} className={styles['chart']} tabIndex={0} role="application" aria-label={t.chart} aria-describedby="gantt-summary" onKeyDown={onKeyDown} />
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      {children}
    </div>
  )
}
