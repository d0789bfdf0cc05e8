import { ArrowDownOutlined, ArrowUpOutlined, CopyOutlined, DeleteOutlined, EditOutlined, EnterOutlined, FlagOutlined, MenuFoldOutlined, MenuUnfoldOutlined, PlusOutlined, ProfileOutlined, SubnodeOutlined, SwapOutlined, TagOutlined, UserOutlined } from '@ant-design/icons'
import type { Item } from '@/api/plan'
import type { MenuEntry } from '@/ui/menu/types'
import type { PlanOutline } from '../outline/useOutline'
import type { text } from '../text'
import type { Page } from './RowMenu'

export interface RowActionOptions {
  items: readonly Item[]
  t: (typeof text)['zh']
  outline: PlanOutline
  canEdit: boolean
  onEditTitle: (id: number) => void
  onMoveTo: (ids: readonly number[]) => void
  onPage: (page: Page) => void
}

/** The first page of the menu; with several rows only what makes sense for all of them. */
export function rowActions({ items, t, outline, canEdit, onEditTitle, onMoveTo, onPage }: RowActionOptions): MenuEntry[] {
  const ids = items.map(({ id }) => id)
  const [first] = ids
  if (first === undefined) return []
  const isSingle = ids.length === 1
  const open: MenuEntry[] = isSingle ? [{ id: 'open', label: t.openItem, icon: <ProfileOutlined />, keys: 'mod+enter', run: () => outline.open?.(first) }] : []
  if (!canEdit) return open
  const { indent, outdent, move } = outline
  const single: MenuEntry[] = [
    { id: 'edit', label: t.edit, icon: <EditOutlined />, keys: 'f2', run: () => onEditTitle(first) },
    { id: 'below', label: t.addBelow, icon: <PlusOutlined />, keys: 'enter', run: () => outline.add?.(first) },
    { id: 'inside', label: t.addInside, icon: <SubnodeOutlined />, isDisabled: items[0]?.is_milestone === true, run: () => outline.addInside(first) },
    { id: 'line 1', heading: null },
  ]
  const places: MenuEntry[] = [
    ...(indent && outdent && move
      ? [
          { id: 'indent', label: t.indent, icon: <MenuUnfoldOutlined />, keys: 'tab', run: () => indent(ids) },
          { id: 'outdent', label: t.outdent, icon: <MenuFoldOutlined />, keys: 'shift+tab', run: () => outdent(ids) },
          { id: 'up', label: t.moveUp, icon: <ArrowUpOutlined />, keys: 'mod+arrowup', run: () => move(ids, 'up') },
          { id: 'down', label: t.moveDown, icon: <ArrowDownOutlined />, keys: 'mod+arrowdown', run: () => move(ids, 'down') },
        ]
      : []),
    { id: 'moveTo', label: t.moveTo, icon: <EnterOutlined />, run: () => onMoveTo(ids) },
    { id: 'duplicate', label: t.duplicate, icon: <CopyOutlined />, run: () => outline.duplicate(ids) },
    { id: 'line 2', heading: null },
  ]
  const fields: MenuEntry[] = [
    { id: 'status', label: t.changeStatus, icon: <TagOutlined />, run: () => onPage('status') },
    { id: 'assignee', label: t.changeAssignee, icon: <UserOutlined />, run: () => onPage('assignee') },
    { id: 'priority', label: t.changePriority, icon: <FlagOutlined />, run: () => onPage('priority') },
    { id: 'type', label: t.convertType, icon: <SwapOutlined />, run: () => onPage('type') },
    { id: 'line 3', heading: null },
  ]
  const gone: MenuEntry = { id: 'trash', label: t.trashIt, icon: <DeleteOutlined />, keys: 'delete', isDanger: true, run: () => outline.remove?.(ids) }
  return [...open, ...(isSingle ? single : []), ...places, ...fields, gone]
}
