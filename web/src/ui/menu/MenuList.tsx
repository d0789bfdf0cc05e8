import { CheckOutlined } from '@ant-design/icons'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { KeyHint } from '../commands/KeyHint'
import styles from './Menu.module.css'
import type { MenuAction, MenuEntry } from './types'

interface Props {
  label: string
  entries: readonly MenuEntry[]
  onClose: () => void
  /** The focus stays where it is, in a field above the list. */
  isPassive?: boolean
}

export function MenuList({ label, entries, onClose, isPassive = false }: Props) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (!isPassive) itemsOf(list.current)[0]?.focus({ preventScroll: true })
  }, [isPassive])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else if (!moveFocus(itemsOf(list.current), event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <ul ref={list} role="menu" aria-label={label} className={styles['menu']} onKeyDown={onKeyDown}>
      {entries.map((entry) =>
        'heading' in entry ? (
          <li key={entry.id} role="presentation" className={styles['heading']} data-line={entry.heading === null}>
            {entry.heading}
          </li>
        ) : (
          <li key={entry.id} role="none">
            <Action action={entry} onClose={onClose} />
          </li>
        ),
      )}
    </ul>
  )
}

function Action({ action, onClose }: { action: MenuAction; onClose: () => void }) {
  const isChoice = action.isChosen !== undefined
  return (
    <button
      type="button"
      role={isChoice ? 'menuitemradio' : 'menuitem'}
      aria-checked={action.isChosen}
      aria-disabled={action.isDisabled}
      title={action.isDisabled ? action.reason : undefined}
      tabIndex={-1}
      className={styles['action']}
      data-danger={action.isDanger}
      onMouseMove={(event) => event.currentTarget.focus({ preventScroll: true })}
      onClick={() => {
        if (action.isDisabled) return
        onClose()
        action.run()
      }}
    >
      <span className={styles['icon']}>{action.isChosen ? <CheckOutlined /> : action.icon}</span>
      <span className={styles['label']}>{action.label}</span>
      {action.keys && <KeyHint keys={action.keys} />}
    </button>
  )
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
}

/** Move by an arrow, Home, End or the first letter of a label; false for other keys. */
function moveFocus(items: HTMLElement[], key: string): boolean {
  const at = items.findIndex((item) => item === document.activeElement)
  const last = items.length - 1
  const places: Record<string, number> = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }
  const starts = (item: HTMLElement) => item.textContent.toLowerCase().startsWith(key.toLowerCase())
  const byLetter = key.length === 1 && key !== ' ' ? [...items.slice(at + 1), ...items.slice(0, at + 1)].find(starts) : undefined
  const target = items[places[key] ?? -1] ?? byLetter
  target?.focus({ preventScroll: false })
  return target !== undefined
}
