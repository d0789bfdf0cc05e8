import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isComposing } from '@/lib/keyboard'
import styles from './Menu.module.css'
import { MenuList } from './MenuList'
import type { MenuAction, MenuEntry } from './types'

interface Props {
  label: string
  /** What one can type: a name, 拼音. */
  findLabel: string
  entries: readonly MenuEntry[]
  onClose: () => void
}

/** A menu of many choices: typing narrows it, Enter takes the first, ↓ goes into the list. */
export function FindList({ label, findLabel, entries, onClose }: Props) {
  const [query, setQuery] = useState('')
  const frame = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const found = query.trim() === '' ? entries : entries.filter((entry): entry is MenuAction => 'run' in entry && fits(entry, query))
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const first = found.find((entry): entry is MenuAction => 'run' in entry && !entry.isDisabled)
    if (event.key === 'Escape') onClose()
    else if (event.key === 'ArrowDown') frame.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus()
    else if (event.key === 'Enter' && first) {
      onClose()
      first.run()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={frame}>
      <input ref={field} type="search" className={styles['find']} aria-label={findLabel} placeholder={findLabel} value={query} onChange={(event) => setQuery(event.target.value)} onKeyDown={onKeyDown} />
      <MenuList label={label} entries={found} onClose={onClose} isPassive />
    </div>
  )
}

function fits({ label, searched = label }: MenuAction, query: string): boolean {
  return searched.toLowerCase().includes(query.trim().toLowerCase())
}
