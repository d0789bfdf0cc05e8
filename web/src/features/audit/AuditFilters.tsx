import { getRouteApi } from '@tanstack/react-router'
import { Select } from 'antd'
import { useState } from 'react'
import { usePeopleSearch, usePerson } from '@/api/people'
import { ChoiceChip } from '@/ui/filter/ChoiceChip'
import { FilterBar } from '@/ui/filter/FilterBar'
import { useText } from '@/ui/language'
import styles from './audit.module.css'
import type { AuditSearch } from './search'
import { kindWords, text } from './text'

const route = getRouteApi('/shell/administration/audit')
const SPANS = [1, 7, 30, 180]

export function AuditFilters() {
  const t = useText(text)
  const kinds = useText(kindWords)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState('')
  const people = usePeopleSearch(typed)
  const chosen = usePerson(search.by ?? null)
  const choices = chosen && people.every(({ id }) => id !== chosen.id) ? [chosen, ...people] : people
  const change = (changes: AuditSearch) => void navigate({ search: (before) => ({ ...before, ...changes }), replace: true })
  const isFiltered = Object.keys(search).length > 0
  return (
    <FilterBar onClear={isFiltered ? () => change({ by: undefined, name: undefined, days: undefined, address: undefined }) : undefined}>
      <Select
        className={styles['person']}
        aria-label={t.person}
        placeholder={t.person}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        allowClear
        value={search.by}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(by: number | undefined) => change({ by })}
      />
      <ChoiceChip label={t.kind} value={search.name} choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))} onChange={(name) => change({ name })} />
      <ChoiceChip label={t.since} value={search.days} choices={SPANS.map((days) => ({ value: days, label: t.lastDays(days) }))} onChange={(days) => change({ days })} />
    </FilterBar>
  )
}
