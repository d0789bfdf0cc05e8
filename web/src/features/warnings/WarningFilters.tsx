import { ChoiceChip } from '@/ui/filter/ChoiceChip'
import { FilterBar } from '@/ui/filter/FilterBar'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import { useText } from '@/ui/language'
import { words } from '@/ui/text'
import { GROUPS, STATES, type WarningsSearch } from './search'
import { text } from './text'
import type { useWarnings } from './useWarnings'

interface Props {
  search: WarningsSearch
  kinds: ReturnType<typeof useWarnings>['kinds']
  total: number
  /** Undefined on a project's own page. */
  projects?: readonly { id: number; name: string }[]
  onChange: (change: Partial<WarningsSearch>) => void
}

/** Which warnings are shown, and in which groups. */
export function WarningFilters({ search, kinds, total, projects, onChange }: Props) {
  const t = useText(text)
  const common = useText(words)
  const groupNames = { none: t.byNone, project: t.byProject, owner: t.byOwner, kind: t.byKind }
  const isFiltered = search.kind !== undefined || search.state !== undefined || search.project !== undefined || search.mine === true || search.escalated === true
  const clear = () => onChange({ kind: undefined, state: undefined, project: undefined, mine: undefined, escalated: undefined })
  const groups = GROUPS.filter((group) => group !== 'none' && (projects || group !== 'project'))
  return (
    <FilterBar aside={common.rows(total)} onClear={isFiltered ? clear : undefined}>
      <ToggleChip label={t.mine} isOn={search.mine === true} onToggle={(mine) => onChange({ mine: mine || undefined })} />
      <ToggleChip label={t.escalated} isOn={search.escalated === true} onToggle={(escalated) => onChange({ escalated: escalated || undefined })} />
      <ChoiceChip
        label={t.kind}
        value={search.kind}
        choices={kinds.filter(({ count, kind }) => count > 0 || kind === search.kind).map(({ kind, name, count }) => ({ value: kind, label: `${name} ${count}` }))}
        onChange={(kind) => onChange({ kind })}
      />
      <ChoiceChip label={t.state} value={search.state} choices={STATES.filter((state) => state !== 'active').map((state) => ({ value: state, label: t[state] }))} onChange={(state) => onChange({ state })} />
      {projects && <ChoiceChip label={t.project} value={search.project} choices={projects.map(({ id, name }) => ({ value: id, label: name }))} onChange={(project) => onChange({ project })} />}
      <ChoiceChip label={t.group} value={search.group} choices={groups.map((group) => ({ value: group, label: groupNames[group] }))} onChange={(group) => onChange({ group })} />
    </FilterBar>
  )
}
