import { Popover } from 'antd'
import { type ReactElement, useRef, useState } from 'react'
import { FindList } from './FindList'
import { MenuList } from './MenuList'
import type { MenuEntry } from './types'

interface Props {
  label: string
  entries: readonly MenuEntry[]
  /** The button that opens it; it gets the focus back. */
  children: ReactElement
  placement?: 'bottomLeft' | 'bottomRight' | 'topLeft' | 'topRight'
  /** `contextMenu` opens on the right mouse button instead. */
  trigger?: 'click' | 'contextMenu'
  /** For many choices: a field above them, with what one can type there. */
  findLabel?: string
}

export const MENU_LOOK = { container: { padding: 4, border: '1px solid var(--line)' } }

/** A menu of actions: arrows, letters, Home and End move, Enter runs, Esc closes. A third of the weight of antd's. */
export function Menu({ label, entries, children, placement = 'bottomLeft', trigger = 'click', findLabel }: Props) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<Element | null>(null)
  const change = (open: boolean) => {
    if (open) opener.current = document.activeElement
    setOpen(open)
  }
  const close = () => {
    setOpen(false)
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
  }
  return (
    <Popover
      arrow={false}
      open={isOpen}
      onOpenChange={change}
      trigger={[trigger]}
      placement={placement}
      destroyOnHidden
      styles={MENU_LOOK}
      content={findLabel ? <FindList label={label} findLabel={findLabel} entries={entries} onClose={close} /> : <MenuList label={label} entries={entries} onClose={close} />}
    >
      {children}
    </Popover>
  )
}
