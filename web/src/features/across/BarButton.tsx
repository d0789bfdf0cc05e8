import { CheckOutlined, ClockCircleFilled, FlagFilled } from '@ant-design/icons'
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type CSSProperties, useEffect, useRef } from 'react'
import { useText } from '@/ui/language'
import type { Bar } from './bars'
import styles from './bars.module.css'
import { text } from './text'
import type { BarActions } from './useBarActions'

interface Props {
  bar: Bar
  today: string
  actions: BarActions
  /** Said beside the title: a project, a person. */
  hint?: string | undefined
  style: CSSProperties
  /** It goes on before or after what is shown. */
  isOpenStart?: boolean
  isOpenEnd?: boolean
  /** No room for more than a little of the title. */
  isNarrow?: boolean
}

/** A bar that is focused, opened, moved by keys and dragged; its state has a mark besides its colour. */
export function BarButton({ bar, today, actions, hint, style, isOpenStart = false, isOpenEnd = false, isNarrow = false }: Props) {
  const t = useText(text)
  const button = useRef<HTMLButtonElement>(null)
  const { item, first, last, isDue } = bar
  const isMovable = actions.canMove(bar)
  useEffect(() => {
    const element = button.current
    if (!element || !isMovable) return undefined
    return draggable({ element, getInitialData: ({ input }) => ({ bar, grabbedAt: input.clientX }) })
  }, [bar, isMovable])
  const visible = hint && !isNarrow ? `${item.title} ${hint}` : item.title
  const label = isDue ? t.dueOf(visible, last) : t.barOf(visible, first, last)
  const state = stateOf(bar, today)
  return (
    <button
      ref={button}
      type="button"
      className={styles['bar']}
      style={style}
      data-card={item.id}
      data-project={item.project_id}
      data-state={state}
      data-narrow={isNarrow || undefined}
      data-open-start={isOpenStart || undefined}
      data-open-end={isOpenEnd || undefined}
      title={`${label}${hint ? ` · ${hint}` : ''}`}
      aria-label={state === 'late' ? `${label}，${t.late}` : label}
      onClick={() => actions.open(item.id)}
      onKeyDown={(event) => actions.onKeyDown(event, bar)}
      onContextMenu={(event) => {
        event.preventDefault()
        actions.openMenu(bar, { x: event.clientX, y: event.clientY })
      }}
    >
      <StateMark state={state} />
      <span className={styles['barText']}>{item.title}</span>{' '}
      {hint && !isNarrow && <span className={styles['barHint']}>{hint}</span>}
    </button>
  )
}

function stateOf({ item, last, isDue }: Bar, today: string): 'done' | 'late' | 'due' | 'plain' {
  if (item.closed_at !== null) return 'done'
  if (last < today) return 'late'
  return isDue ? 'due' : 'plain'
}

function StateMark({ state }: { state: ReturnType<typeof stateOf> }) {
  if (state === 'done') return <CheckOutlined aria-hidden />
  if (state === 'late') return <ClockCircleFilled aria-hidden />
  return state === 'due' ? <FlagFilled aria-hidden /> : null
}
