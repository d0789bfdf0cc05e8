import { Popover } from 'antd'
import { useRef } from 'react'
import { MENU_LOOK } from './Menu'
import { FindList } from './FindList'
import { MenuList } from './MenuList'
import type { MenuEntry } from './types'

export interface Point {
  x: number
  y: number
}

interface Props {
  label: string
  entries: readonly MenuEntry[]
  /** Where in the window it opens: the pointer, or the corner of a button. */
  at: Point
  onClose: () => void
  /** For many choices: a field above them, with what one can type there. */
  findLabel?: string | undefined
}

/** A menu at a point of the window, for a right click on something that has no button of its own. */
export function PointMenu({ label, entries, at, onClose, findLabel }: Props) {
  const opener = useRef(document.activeElement)
  const close = () => {
    onClose()
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
  }
  return (
    <Popover
      key={`${at.x} ${at.y} ${label}`}
      open
      arrow={false}
      placement="bottomLeft"
      trigger={['click']}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      styles={MENU_LOOK}
      content={findLabel ? <FindList label={label} findLabel={findLabel} entries={entries} onClose={close} /> : <MenuList label={label} entries={entries} onClose={close} />}
    >
      <span aria-hidden style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1, pointerEvents: 'none' }} />
    </Popover>
  )
}
