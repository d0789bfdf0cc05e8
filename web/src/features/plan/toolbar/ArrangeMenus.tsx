import { GroupOutlined, NodeExpandOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useMemo } from 'react'
import type { Item } from '@/api/plan'
import type { RowId } from '@/lib/outline'
import { useText } from '@/ui/language'
import { Menu } from '@/ui/menu/Menu'
import type { MenuEntry } from '@/ui/menu/types'
import { SortMenu as ColumnSortMenu } from '@/ui/table/SortMenu'
import { foldedFrom } from '../rows/useFolded'
import { GROUPS, type PlanPageSearch } from '../search'
import { columnNames, text } from '../text'

const NAME_OF_GROUP = { status: 'status', assignee: 'assignee', type: 'type', priority: 'priority', label: 'labels' } as const
const SORTED_BY = ['finish', 'start', 'deadline', 'priority', 'status', 'assignee', 'percent', 'slack', 'duration', 'title', 'key'] as const
const DEEPEST = 4

interface Props {
  search: PlanPageSearch
  onChange: (changes: Partial<PlanPageSearch>) => void
}

export function GroupMenu({ search, onChange }: Props) {
  const t = useText(text)
  const names = useText(columnNames)
  const nameOf = (group: (typeof GROUPS)[number]) => (group === 'parent' ? t.parentTask : names[NAME_OF_GROUP[group]])
  const entries: MenuEntry[] = [
    { id: 'none', label: t.noGroup, isChosen: !search.group, run: () => onChange({ group: undefined }) },
    ...GROUPS.map((group) => ({ id: group, label: nameOf(group), isChosen: search.group === group, run: () => onChange({ group }) })),
  ]
  return (
    <Menu label={t.group} entries={entries}>
      <Button icon={<GroupOutlined />}>{search.group ? nameOf(search.group) : t.group}</Button>
    </Menu>
  )
}

export function SortMenu({ search, onChange }: Props) {
  const t = useText(text)
  const names = useText(columnNames)
  return <ColumnSortMenu columns={SORTED_BY.map((id) => ({ id, title: names[id] }))} sort={search.sort} usual={t.byOutline} onChange={(sort) => onChange({ sort })} />
}

/** How deep the outline is unfolded. */
export function LevelMenu({ items, onFoldedChange }: { items: readonly Item[]; onFoldedChange: (folded: ReadonlySet<RowId>) => void }) {
  const t = useText(text)
  const depth = useMemo(() => items.reduce((deepest, item) => Math.max(deepest, item.depth), 0), [items])
  const levels = Array.from({ length: Math.min(depth, DEEPEST) }, (_, index) => index + 1)
  const entries: MenuEntry[] = [
    { id: 'all', label: t.unfoldAll, run: () => onFoldedChange(new Set()) },
    ...levels.map((level) => ({ id: String(level), label: level === 1 ? t.foldAll : t.foldTo(level), run: () => onFoldedChange(foldedFrom(items, level)) })),
  ]
  return (
    <Menu label={t.outline} entries={entries}>
      <Button icon={<NodeExpandOutlined />}>{t.outline}</Button>
    </Menu>
  )
}
