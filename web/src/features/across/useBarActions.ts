import { type KeyboardEvent, useState } from 'react'
import type { Point } from '@/ui/menu/PointMenu'
import { isMac } from '@/ui/commands/platform'
import { strokeName } from '@/lib/keyboard'
import { useAllItemWrites } from '@/api/itemWrites'
import { type Bar, movedBy } from './bars'

const STEPS: Readonly<Record<string, number>> = { 'mod+arrowright': 1, 'mod+arrowleft': -1, 'mod+arrowdown': 7, 'mod+arrowup': -7 }

export interface BarActions {
  move: (bar: Bar, days: number) => void
  open: (itemId: number) => void
  canMove: (bar: Bar) => boolean
  onKeyDown: (event: KeyboardEvent, bar: Bar) => void
  openMenu: (bar: Bar, at: Point) => void
  menu: { bar: Bar; at: Point } | null
  closeMenu: () => void
}

/** Moving, opening and the menu of a bar: the same by mouse, keys and menu. */
export function useBarActions(canEdit: (projectId: number) => boolean, open: (itemId: number) => void): BarActions {
  const writesOf = useAllItemWrites()
  const [menu, setMenu] = useState<BarActions['menu']>(null)
  const canMove = (bar: Bar) => canEdit(bar.item.project_id) && movedBy(bar, 1) !== null
  const move = (bar: Bar, days: number) => {
    const changes = movedBy(bar, days)
    if (changes && canEdit(bar.item.project_id)) void writesOf(bar.item.project_id).edit(bar.item, changes)
  }
  const openMenu = (bar: Bar, at: Point) => setMenu({ bar, at })
  const onKeyDown = (event: KeyboardEvent, bar: Bar) => {
    const stroke = strokeName(event.nativeEvent, isMac)
    const days = STEPS[stroke]
    if (days !== undefined) move(bar, days)
    else if (stroke === 'shift+f10' || stroke === 'contextmenu') openMenu(bar, cornerOf(event.currentTarget))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { move, open, canMove, onKeyDown, openMenu, menu, closeMenu: () => setMenu(null) }
}

function cornerOf(element: Element): Point {
  const { left, bottom } = element.getBoundingClientRect()
  return { x: left, y: bottom }
}
