import { useText } from '@/ui/language'
import { PointMenu } from '@/ui/menu/PointMenu'
import type { MenuEntry } from '@/ui/menu/types'
import { text } from './text'
import type { BarActions } from './useBarActions'

/** What can be done with a bar without dragging it. */
export function BarMenu({ actions: { menu, closeMenu, move, open, canMove } }: { actions: BarActions }) {
  const t = useText(text)
  if (!menu) return null
  const { bar, at } = menu
  const by = (days: number) => () => move(bar, days)
  const moves: MenuEntry[] = [
    { id: 'later', label: t.laterDay, keys: 'mod+arrowright', run: by(1) },
    { id: 'earlier', label: t.earlierDay, keys: 'mod+arrowleft', run: by(-1) },
    { id: 'laterWeek', label: t.laterWeek, keys: 'mod+arrowdown', run: by(7) },
    { id: 'earlierWeek', label: t.earlierWeek, keys: 'mod+arrowup', run: by(-7) },
  ]
  const entries: MenuEntry[] = [{ id: 'open', label: t.openItem, keys: 'enter', run: () => open(bar.item.id) }, ...(canMove(bar) ? moves : [])]
  return <PointMenu label={t.menuOf(bar.item.title)} at={at} entries={entries} onClose={closeMenu} />
}
