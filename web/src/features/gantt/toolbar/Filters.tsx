import { FilterBar } from '@/ui/filter/FilterBar'
import { SearchField } from '@/ui/filter/SearchField'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import { useText } from '@/ui/language'
import { type GanttSearch, ONLY } from '../search'
import { text } from '../text'

interface Props {
  search: GanttSearch
  /** How many of how many tasks are asked for; undefined while nothing narrows them. */
  found: { count: number; total: number } | undefined
  onChange: (changes: GanttSearch) => void
}

const LABELS = { mine: 'mine', late: 'lateOnly', critical: 'criticalOnly' } as const

/** A light form of the plan's filters; what is not asked for is dimmed or hidden. */
export function Filters({ search, found, onChange }: Props) {
  const t = useText(text)
  const clear = () => onChange({ q: undefined, only: undefined, filter: undefined, hide: undefined })
  return (
    <FilterBar {...(found && { onClear: clear, aside: t.matches(found.count, found.total) })}>
      <SearchField label={t.search} value={search.q ?? ''} onSearch={(q) => onChange({ q: q || undefined })} />
      {ONLY.map((only) => (
        <ToggleChip key={only} label={t[LABELS[only]]} isOn={search.only === only} onToggle={(isOn) => onChange({ only: isOn ? only : undefined })} />
      ))}
      {found && <ToggleChip label={t.hideOthers} isOn={search.hide === true} onToggle={(isOn) => onChange({ hide: isOn || undefined })} />}
    </FilterBar>
  )
}
