import { FilterOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Filter } from '@/lib/planSearch'
import { countConditions, hasPart, withPart } from '@/ui/filter/builder/conditions'
import { FilterBar } from '@/ui/filter/FilterBar'
import { SearchField } from '@/ui/filter/SearchField'
import { ToggleChip } from '@/ui/filter/ToggleChip'
import { useText } from '@/ui/language'
import styles from './across.module.css'
import type { AcrossSearch } from './search'
import { text } from './text'
import { useAcrossFields } from './useAcrossFields'

const FilterBuilder = lazy(() => import('@/ui/filter/builder/FilterBuilder').then((module) => ({ default: module.FilterBuilder })))

const QUICK = {
  mine: { field: 'assignee', op: 'in', value: ['me'] },
  open: { field: 'status_category', op: 'not_in', value: ['done'] },
  late: { field: 'finish', op: 'overdue' },
} as const satisfies Record<string, Filter>
const NAMES = ['mine', 'open', 'late'] as const

interface Props {
  search: AcrossSearch
  onChange: (changes: { filter?: Filter | undefined; q?: string | undefined }) => void
  aside?: ReactNode
}

/** Words, what is asked most often, and every other condition in a panel. */
export function AcrossFilters({ search: { filter, q }, onChange, aside }: Props) {
  const t = useText(text)
  return (
    <FilterBar onClear={filter || q ? () => onChange({ filter: undefined, q: undefined }) : undefined} aside={aside}>
      <SearchField label={t.search} value={q ?? ''} onSearch={(words) => onChange({ q: words || undefined })} />
      <ConditionsButton filter={filter} onChange={(next) => onChange({ filter: next })} />
      <span className={styles['chips']}>
        {NAMES.map((name) => (
          <ToggleChip key={name} label={t[name]} isOn={hasPart(filter, QUICK[name])} onToggle={(isOn) => onChange({ filter: withPart(filter, QUICK[name], isOn) })} />
        ))}
      </span>
    </FilterBar>
  )
}

function ConditionsButton({ filter, onChange }: { filter: Filter | undefined; onChange: (filter: Filter | undefined) => void }) {
  const t = useText(text)
  const [isOpen, setOpen] = useState(false)
  const conditions = countConditions(filter)
  return (
    <Popover open={isOpen} onOpenChange={setOpen} trigger={['click']} placement="bottomLeft" destroyOnHidden content={<Suspense fallback={null}>{isOpen && <Builder filter={filter} onChange={onChange} />}</Suspense>}>
      <Button icon={<FilterOutlined />} type={conditions > 0 ? 'primary' : 'default'} ghost={conditions > 0} aria-expanded={isOpen}>
        {conditions > 0 ? t.filtered(conditions) : t.filter}
      </Button>
    </Popover>
  )
}

function Builder(props: { filter: Filter | undefined; onChange: (filter: Filter | undefined) => void }) {
  return <FilterBuilder fields={useAcrossFields()} {...props} />
}
