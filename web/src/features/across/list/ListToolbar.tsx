import { DownloadOutlined, GroupOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { Menu } from '@/ui/menu/Menu'
import type { MenuEntry } from '@/ui/menu/types'
import { arrange } from '@/lib/columns'
import { ColumnChooser } from '@/ui/table/ColumnChooser'
import { SortMenu } from '@/ui/table/SortMenu'
import type { Column } from '@/ui/table/types'
import type { useColumnLayout } from '@/ui/table/useColumnLayout'
import { GROUPS, type ListSearch } from '../search'
import { text } from '../text'
import type { Line } from './lines'

interface Props {
  search: ListSearch
  /** As the server is asked. */
  sort: string
  columns: readonly Column<Line>[]
  layout: ReturnType<typeof useColumnLayout>
  onChange: (changes: { [Key in keyof ListSearch]?: ListSearch[Key] | undefined }) => void
}

const SORTABLE = new Set(['title', 'key', 'project', 'status', 'assignee', 'priority', 'start', 'finish', 'deadline', 'duration', 'percent', 'estimate', 'updated'])

/** How the list is arranged, and the list as a file. */
export function ListToolbar({ search, sort, columns, layout, onChange }: Props) {
  const t = useText(text)
  const groups: MenuEntry[] = [
    { id: 'none', label: t.noGroup, isChosen: !search.group, run: () => onChange({ group: undefined }) },
    ...GROUPS.map((group) => ({ id: group, label: t[group], isChosen: search.group === group, run: () => onChange({ group }) })),
  ]
  const download = (format: string) => () => location.assign(exportPath(format, search, sort, arrange(columns, layout.layout)))
  const exports: MenuEntry[] = [
    { id: 'xlsx', label: t.exportXlsx, run: download('xlsx') },
    { id: 'csv', label: t.exportCsv, run: download('csv') },
  ]
  return (
    <PageHeader
      title={t.items}
      actions={
        <>
      <Menu label={t.group} entries={groups}>
        <Button icon={<GroupOutlined />}>{search.group ? t[search.group] : t.group}</Button>
      </Menu>
      <SortMenu columns={columns.filter(({ id }) => SORTABLE.has(id))} sort={search.sort} usual={t.byAge} onChange={(next) => onChange({ sort: next })} />
      <ColumnChooser columns={columns} layout={layout.layout} standard={layout.standard} onLayoutChange={layout.setLayout} />
      <Menu label={t.export} entries={exports} placement="bottomRight">
        <Button icon={<DownloadOutlined />}>{t.export}</Button>
      </Menu>
        </>
      }
    />
  )
}

function exportPath(format: string, { filter, q }: ListSearch, sort: string, columns: readonly Column<Line>[]): string {
  const query = new URLSearchParams({ sort, columns: columns.map(({ id }) => id).join(','), ...(filter && { filter: JSON.stringify(filter) }), ...(q && { q }) })
  return `/api/v1/items/exports/${format}?${query.toString()}`
}
