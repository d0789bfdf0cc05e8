import { StarOutlined, UserOutlined } from '@ant-design/icons'
import { Segmented } from 'antd'
import { getRouteApi } from '@tanstack/react-router'
import { FilterBar } from '@/ui/filter/FilterBar'
import { SearchField } from '@/ui/filter/SearchField'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import { useText } from '@/ui/language'
import type { ProjectListSearch } from './search'
import styles from './projects.module.css'
import { text } from './text'

const route = getRouteApi('/shell/projects')

export function ProjectFilters() {
  const t = useText(text)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = (changes: ProjectListSearch) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true })
  const isFiltered = Boolean(search.q || search.state || search.mine || search.starred)
  const states = [
    { value: 'active', label: t.active },
    { value: 'archived', label: t.archived },
    { value: 'all', label: t.all },
  ]
  const views = [
    { value: 'cards', label: t.cards },
    { value: 'table', label: t.table },
  ]
  return (
    <FilterBar
      onClear={isFiltered ? () => change({ q: undefined, state: undefined, mine: undefined, starred: undefined }) : undefined}
      aside={<Segmented className={styles['views']} aria-label={t.viewAs} options={views} value={search.view ?? 'cards'} onChange={(view) => change({ view: view === 'table' ? 'table' : undefined })} />}
    >
      <SearchField label={t.searchProjects} value={search.q ?? ''} onSearch={(q) => change({ q: q || undefined })} />
      <Segmented
        aria-label={t.state}
        options={states}
        value={search.state ?? 'active'}
        onChange={(state) => change({ state: state === 'archived' || state === 'all' ? state : undefined })}
      />
      <ToggleChip icon={<UserOutlined />} label={t.mine} isOn={search.mine === true} onToggle={(mine) => change({ mine: mine || undefined })} />
      <ToggleChip icon={<StarOutlined />} label={t.onlyStarred} isOn={search.starred === true} onToggle={(starred) => change({ starred: starred || undefined })} />
    </FilterBar>
  )
}
