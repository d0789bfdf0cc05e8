import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { ErrorState } from '@/ui/feedback/ErrorState'
import { SkeletonRows } from '@/ui/feedback/Skeleton'
import { useText } from '@/ui/language'
import { PageHeader } from '@/ui/layout/PageHeader'
import { Menu } from '@/ui/menu/Menu'
import { asked, type WarningsSearch } from './search'
import { text } from './text'
import { useWarnings } from './useWarnings'
import { WarningFilters } from './WarningFilters'
import { WarningList } from './WarningList'

interface Props {
  search: WarningsSearch
  /** Of one project; otherwise of all that one may see. */
  projectId?: number
  projects?: readonly { id: number; name: string }[]
  actions?: ReactNode
  onChange: (change: Partial<WarningsSearch>) => void
}

/** What needs somebody now, by the rules. */
export function WarningsView({ search, projectId, projects, actions, onChange }: Props) {
  const t = useText(text)
  const { rows, total, kinds, error, refetch, isLoading, onMore } = useWarnings(search, projectId)
  const query = new URLSearchParams(Object.entries(asked(search, projectId)).map(([name, value]) => [name, String(value)]))
  const download = (format: string) => () => location.assign(`/api/v1/warnings/exports/${format}?${query.toString()}`)
  const formats = [
    { id: 'xlsx', label: t.exportXlsx, run: download('xlsx') },
    { id: 'csv', label: t.exportCsv, run: download('csv') },
  ]
  const tools = (
    <>
      {actions}
      <Menu label={t.export} entries={formats} placement="bottomRight">
        <Button icon={<DownloadOutlined />}>{t.export}</Button>
      </Menu>
    </>
  )
  const isFiltered = Object.keys(search).some((name) => name !== 'group' && name !== 'item')
  if (error) return <ErrorState error={error} reset={() => void refetch()} />
  return (
    <>
      <PageHeader title={t.warnings} note={t.hint} actions={tools}>
        <WarningFilters search={search} kinds={kinds} total={total} projects={projects} onChange={onChange} />
      </PageHeader>
      {rows ? <WarningList rows={rows} total={total} group={search.group ?? 'none'} isProjectShown={projectId === undefined} isFiltered={isFiltered} isLoading={isLoading} onMore={onMore} /> : <SkeletonRows />}
    </>
  )
}
