import type { Item } from '@/api/plan'
import { useText } from '@/ui/language'
import { type Point, PointMenu } from '@/ui/menu/PointMenu'
import type { MenuEntry } from '@/ui/menu/types'
import { canDrag } from '../chart/gestures'
import { text } from '../text'
import type { DayField } from './DayCard'
import type { Verbs } from './verbs'

interface Props {
  item: Item
  at: Point
  canEdit: boolean
  verbs: Verbs
  onOpen: () => void
  onEdit: (columnId: string) => void
  onDay: (field: DayField) => void
  onProgress: () => void
  onWhy: () => void
  onLink: () => void
  onClose: () => void
}

type Texts = typeof text.zh

/** Everything that a drag can do, and more, at the place of a right click. */
export function TaskMenu(props: Props) {
  const t = useText(text)
  return <PointMenu label={props.item.title} entries={entriesOf(props, t)} at={props.at} onClose={props.onClose} />
}

function entriesOf(props: Props, t: Texts): MenuEntry[] {
  const { item, canEdit, onOpen, onWhy } = props
  const always = [
    { id: 'open', label: t.open, keys: 'mod+enter', run: onOpen },
    { id: 'why', label: t.why, keys: 'w', run: onWhy },
  ]
  if (!canEdit) return always
  return [...always, ...(canDrag(item, { canEdit }) ? planEntries(props, t) : []), ...structureEntries(props, t)]
}

function planEntries({ item, verbs, onDay, onProgress }: Props, t: Texts): MenuEntry[] {
  const isManual = item.mode === 'manual'
  const moving: MenuEntry[] = [
    { id: 'moving', heading: null },
    { id: 'later', label: t.laterDay, keys: 'mod+arrowright', run: () => verbs.shift(1) },
    { id: 'earlier', label: t.earlierDay, keys: 'mod+arrowleft', run: () => verbs.shift(-1) },
    { id: 'laterWeek', label: t.laterWeek, run: () => verbs.shift(7) },
    { id: 'earlierWeek', label: t.earlierWeek, run: () => verbs.shift(-7) },
  ]
  const length: MenuEntry[] = [
    { id: 'longer', label: t.longer, keys: 'mod+shift+arrowright', run: () => verbs.stretch(1) },
    { id: 'shorter', label: t.shorter, keys: 'mod+shift+arrowleft', run: () => verbs.stretch(-1) },
  ]
  const setting: MenuEntry[] = [
    { id: 'setting', heading: null },
    { id: 'start', label: t.setStart, run: () => onDay('start') },
    { id: 'finish', label: t.setFinish, run: () => onDay('finish') },
    { id: 'progress', label: t.setProgress, run: onProgress },
    { id: 'mode', label: isManual ? t.makeAuto : t.makeManual, run: () => verbs.setMode(isManual ? 'auto' : 'manual') },
  ]
  return [...moving, ...(item.is_milestone ? [] : length), ...setting]
}

function structureEntries({ verbs, onEdit, onDay, onLink }: Props, t: Texts): MenuEntry[] {
  return [
    { id: 'deadline', label: t.setDeadline, run: () => onDay('deadline') },
    { id: 'link', label: t.linkTo, keys: 'l', run: onLink },
    { id: 'structure', heading: null },
    { id: 'edit', label: t.edit, keys: 'f2', run: () => onEdit('title') },
    { id: 'indent', label: t.indent, keys: 'tab', run: () => verbs.place('in') },
    { id: 'outdent', label: t.outdent, keys: 'shift+tab', run: () => verbs.place('out') },
    { id: 'up', label: t.moveUp, keys: 'mod+arrowup', run: () => verbs.place('up') },
    { id: 'down', label: t.moveDown, keys: 'mod+arrowdown', run: () => verbs.place('down') },
    { id: 'trash', label: t.trash, keys: 'delete', isDanger: true, run: verbs.remove },
  ]
}
