import { getRouteApi } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { FilterBar } from '@/ui/filter/FilterBar'
import { ChoiceChip } from '@/ui/filter/ChoiceChip'
import { SearchField } from '@/ui/filter/SearchField'
import { useText } from '@/ui/language'
import { useDepartments } from '@/api/departments'
import { useRoles } from '../roles/useRoles'
import { text } from '../text'
import type { PeopleSearch } from './search'

const route = getRouteApi('/shell/administration/people')

export function PeopleFilters() {
  const t = useText(text)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const departments = useDepartments()
  const roles = useRoles()
  const change = (changes: PeopleSearch) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true })
  const isFiltered = Boolean(search.q || search.state || search.department || search.role)
  const states = [
    { value: 'active', label: t.active },
    { value: 'suspended', label: t.suspended },
    { value: 'all', label: t.all },
  ]
  return (
    <FilterBar onClear={isFiltered ? () => change({ q: undefined, state: undefined, department: undefined, role: undefined }) : undefined}>
      <SearchField label={t.searchPeople} value={search.q ?? ''} onSearch={(q) => change({ q: q || undefined })} />
      <Segmented
        aria-label={t.state}
        options={states}
        value={search.state ?? 'active'}
        onChange={(state) => change({ state: state === 'suspended' || state === 'all' ? state : undefined })}
      />
      <ChoiceChip
        label={t.department}
        value={search.department}
        choices={departments.map(({ id, name, depth }) => ({ value: id, label: name, depth }))}
        onChange={(department) => change({ department })}
      />
      <ChoiceChip label={t.role} value={search.role} choices={roles.map(({ key, name }) => ({ value: key, label: name }))} onChange={(role) => change({ role })} />
    </FilterBar>
  )
}
